package app.revier.doubles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a name that only tell the legal form of a company, such as GmbH, S.à r.l. or A/S:
 * one list writes them, another does not.
 */
final class LegalForms {

  /** Words that mean nothing else, wherever they stand. */
  private static final Map<String, List<List<String>>> ANYWHERE =
      forms(
          "gmbh, ggmbh, g gmbh, gmbh co kg, gmbh co kgaa, gmbh co ohg, gmbh kg, gesmbh, ges m b h,"
              + " gesellschaft mbh, gesellschaft m b h, ges mbh, mbh, g m b h, ag co kg, ag co"
              + " kgaa, kgaa, ohg, gbr, gesbr, ohg mbh, ug haftungsbeschrankt, ug"
              + " haftungsbeschrankt co kg, haftungsbeschrankt, ug co kg, se co kg, se co kgaa, ltd"
              + " co kg, partg, partgmbb, part gmbb, part g mbb, ek, e k, ekfm, e kfm, ekfr, e kfr,"
              + " ev, e v, eingetragener verein, eingetragener kaufmann, eingetragene kauffrau,"
              + " eingetragene genossenschaft, gesellschaft mit beschrankter haftung, gesellschaft"
              + " burgerlichen rechts, aktiengesellschaft, kommanditgesellschaft, offene"
              + " handelsgesellschaft, ltd, limited, llc, l l c, llp, plc, inc, incorporated, corp,"
              + " corporation, pty ltd, pvt ltd, sarl, s a r l, sa rl, sarls, eurl, sasu, sprl,"
              + " bvba, b v b a, srl, s r l, s p a, snc, soc coop, aps, a p s, oyj, kft, nyrt, zrt,"
              + " sro, s r o, spol sro, sp z oo, sp zoo, spzoo, sp z o o, spolka z oo, spolka z"
              + " ograniczona odpowiedzialnoscia, spolka akcyjna, doo, d o o, jdoo, eood, ead, ood,"
              + " slu, s l u, sociedad limitada, sociedad anonima, lda, unipessoal lda, eirl, vof,"
              + " v o f");

  /** Words that mean something else in the midst of a name. */
  private static final Map<String, List<List<String>>> AT_END =
      forms(
          "ag, a g, spa, asa, mbb, kg, k g, se, ug, eg, e g, og, keg, oeg, co, company, sa, s a,"
              + " sas, s a s, sca, scs, sci, sc, nv, n v, bv, b v, cv, c v, ab, a b, hb, kb, oy,"
              + " ky, as, a s, ans, da, ks, k s, is, i s, sl, s l, bt, vos, v o s, dd, d d, ad, sp"
              + " k, sp j, ska, gug, gag, ev i l, il");

  private static final Map<String, List<List<String>>> AT_START =
      forms("ab, uab, sia, ooo, oao, zao");

  private LegalForms() {}

  private static Map<String, List<List<String>>> forms(String list) {
    Map<String, List<List<String>>> byFirst = new HashMap<>();
    for (String form : list.split(", ?", -1)) {
      List<String> words = List.of(form.strip().split(" ", -1));
      byFirst.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(words);
    }
    byFirst.values().forEach(same -> same.sort((a, b) -> Integer.compare(b.size(), a.size())));
    return byFirst;
  }

  /** The words without legal forms; all of them if nothing else would be left. */
  static List<NameWord> strip(List<NameWord> words) {
    List<NameWord> left = new ArrayList<>(words);
    for (int i = 0; i < left.size(); i++) {
      int length = lengthAt(ANYWHERE, left, i);
      if (length > 0 && length < left.size()) {
        left.subList(i, i + length).clear();
        i--;
      }
    }
    while (stripEnd(left)) {
      // "GmbH & Co. KG i. L." goes piece by piece.
    }
    int start = left.isEmpty() ? 0 : lengthAt(AT_START, left, 0);
    if (start > 0 && start < left.size()) {
      left.subList(0, start).clear();
    }
    return left;
  }

  private static boolean stripEnd(List<NameWord> words) {
    for (int length = Math.min(3, words.size() - 1); length > 0; length--) {
      int at = words.size() - length;
      if (lengthAt(AT_END, words, at) == length) {
        words.subList(at, words.size()).clear();
        return true;
      }
    }
    return false;
  }

  private static int lengthAt(Map<String, List<List<String>>> forms, List<NameWord> words, int at) {
    List<List<String>> candidates = forms.get(words.get(at).text());
    if (candidates != null) {
      for (List<String> form : candidates) {
        if (stands(form, words, at)) {
          return form.size();
        }
      }
    }
    return 0;
  }

  private static boolean stands(List<String> form, List<NameWord> words, int at) {
    if (at + form.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < form.size(); i++) {
      if (!form.get(i).equals(words.get(at + i).text())) {
        return false;
      }
    }
    return true;
  }
}
