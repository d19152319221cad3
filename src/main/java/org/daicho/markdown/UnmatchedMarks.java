package org.daicho.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.daicho.model.value.LineBreaks;

/**
 * Marks of emphasis next to Japanese that have no partner, so that they would be printed. An
 * asterisk also multiplies and refers to notes, so a single one is reported only where another in
 * the same paragraph was most likely meant to be its partner.
 */
final class UnmatchedMarks {
  private record Run(int start, int end) {
    int length() {
      return end - start;
    }
  }

  private final String text;
  private final List<Review.Finding> findings = new ArrayList<>();
  private final List<Run> single = new ArrayList<>();
  private final List<Run> lines = new ArrayList<>();

  private UnmatchedMarks(String text) {
    this.text = text;
  }

  static List<Review.Finding> in(Document document, String text) {
    UnmatchedMarks marks = new UnmatchedMarks(text);
    Node block = document;
    for (Node node : document.getDescendants()) {
      if (node instanceof Text words && !(node.getParent() instanceof Code)) {
        Node around = words.getAncestorOfType(Block.class);
        if (around != block) {
          marks.endOfBlock();
          block = around;
        }
        marks.read(words.getStartOffset(), words.getEndOffset());
      }
    }
    marks.endOfBlock();
    return marks.findings;
  }

  private void read(int start, int end) {
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (c == '\\') {
        at += 2;
      } else if (c == '*' || c == '_') {
        int from = at;
        while (at < end && text.charAt(at) == c) {
          at++;
        }
        run(c, new Run(from, at));
      } else {
        at++;
      }
    }
  }

  private void run(char mark, Run run) {
    if (mark == '_') {
      if (run.length() == 2 && (isJapanese(run.start - 1) || isJapanese(run.end))) {
        lines.add(run);
      }
    } else if (run.length() > 1 && run.length() < 4) {
      if (isNextToJapanese(run)) {
        report(run);
      }
    } else if (run.length() == 1 && isNextToJapanese(run)) {
      single.add(run);
    }
  }

  private void endOfBlock() {
    for (int i = 0; i + 1 < single.size(); i++) {
      Run open = single.get(i);
      Run close = single.get(i + 1);
      if (isBlank(open.end) && isBlank(close.start - 1)) {
        report(open);
        break;
      }
    }
    if (lines.size() > 1) {
      report(lines.get(0));
    }
    single.clear();
    lines.clear();
  }

  private void report(Run run) {
    String mark = text.substring(run.start, run.end);
    String stars = mark.replace('_', '*');
    findings.add(
        new Review.Finding(
            "unmatched-mark",
            run.start,
            run.length(),
            "`" + mark + "` would be printed: it emphasises nothing",
            "write `"
                + stars
                + "words"
                + stars
                + "` with no blank within the asterisks, or `\\"
                + mark.charAt(0)
                + "` for the sign itself"));
  }

  /** Next to it, or after a blank. */
  private boolean isNextToJapanese(Run run) {
    int before = isBlank(run.start - 1) ? run.start - 2 : run.start - 1;
    int after = isBlank(run.end) ? run.end + 1 : run.end;
    return isJapanese(before) || isJapanese(after);
  }

  private boolean isBlank(int at) {
    return at >= 0 && at < text.length() && " \t\u3000".indexOf(text.charAt(at)) >= 0;
  }

  private boolean isJapanese(int at) {
    return at >= 0
        && at < text.length()
        && (LineBreaks.isJapanese(text.charAt(at)) || Character.isSurrogate(text.charAt(at)));
  }
}
