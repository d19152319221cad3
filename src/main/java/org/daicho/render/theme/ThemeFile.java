package org.daicho.render.theme;

/**
 * One file of a theme.
 *
 * @param path within the theme, with {@code /}, e.g. {@code layout/page.ftlh}
 * @param place as an editor knows it, e.g. {@code themes/default/layout/page.ftlh}
 */
@SuppressWarnings("ArrayRecordComponent")
public // Nobody compares files of a theme.
record ThemeFile(String path, String place, byte[] bytes) {}
