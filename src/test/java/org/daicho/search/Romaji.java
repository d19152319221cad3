package org.daicho.search;

import java.util.LinkedHashMap;
import java.util.Map;

/** Kana as most people type them: the Hepburn way, with long vowels as they are spelt, n' for ん. */
public final class Romaji {
  private static final Map<String, String> SOUNDS = new LinkedHashMap<>();

  static {
    row("アイウエオ", "a i u e o");
    row("カキクケコ", "ka ki ku ke ko");
    row("サシスセソ", "sa shi su se so");
    row("タチツテト", "ta chi tsu te to");
    row("ナニヌネノ", "na ni nu ne no");
    row("ハヒフヘホ", "ha hi fu he ho");
    row("マミムメモ", "ma mi mu me mo");
    row("ヤユヨ", "ya yu yo");
    row("ラリルレロ", "ra ri ru re ro");
    row("ワヲン", "wa wo n");
    row("ガギグゲゴ", "ga gi gu ge go");
    row("ザジズゼゾ", "za ji zu ze zo");
    row("ダヂヅデド", "da di du de do");
    row("バビブベボ", "ba bi bu be bo");
    row("パピプペポ", "pa pi pu pe po");
  }

  private Romaji() {}

  /** Empty where a sound is too rare to be sure of. */
  public static String of(String katakana) {
    StringBuilder romaji = new StringBuilder();
    boolean doubled = false;
    for (char c : katakana.toCharArray()) {
      String sound = SOUNDS.get(String.valueOf(c));
      int small = "ャュョ".indexOf(c);
      if (small >= 0 && romaji.length() > 1 && romaji.charAt(romaji.length() - 1) == 'i') {
        romaji.setLength(romaji.length() - 1);
        String before = romaji.substring(romaji.length() - 1);
        boolean plain = romaji.toString().endsWith("sh") || romaji.toString().endsWith("ch");
        romaji.append(plain || before.equals("j") ? "" : "y").append("auo".charAt(small));
      } else if (c == 'ッ') {
        doubled = true;
      } else if (c == 'ー') {
        continue;
      } else if (sound == null) {
        return "";
      } else {
        boolean apart = romaji.toString().endsWith("n") && sound.matches("[aiueoy].*");
        romaji.append(apart ? "'" : "").append(doubled ? sound.substring(0, 1) : "").append(sound);
        doubled = false;
      }
    }
    return romaji.toString();
  }

  private static void row(String kana, String sounds) {
    String[] each = sounds.split(" ");
    for (int i = 0; i < each.length; i++) {
      SOUNDS.put(kana.substring(i, i + 1), each[i]);
    }
  }
}
