const a = `x
${1}
