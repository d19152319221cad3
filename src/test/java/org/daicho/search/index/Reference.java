package org.daicho.search.index;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.daicho.model.value.Lang;
import org.daicho.search.analysis.Folding;
import org.daicho.search.record.SearchRecord;

/** What Lucene itself answers, from the index that the site's is made of. */
public final class Reference implements AutoCloseable {
  public final List<SearchDocument> documents;

  /** Each document's texts, folded, as a literal search sees them. */
  public final List<List<String>> texts;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  public Reference(List<SearchRecord> records, Lang lang) throws IOException {
    documents = SearchIndex.documents(records, lang);
    texts =
        documents.stream()
            .map(
                d ->
                    List.of(d.name(), d.context(), d.summary(), d.body()).stream()
                        .map(t -> Folding.fold(t).replaceAll("\\s+", " "))
                        .toList())
            .toList();
    reader = LuceneIndex.of(documents);
    searcher = new IndexSearcher(reader);
    // The order of adding up would otherwise depend on what is cached.
    searcher.setQueryCache(null);
  }

  /** Documents that hold a folded text as it stands. */
  public List<Integer> holding(String folded) {
    List<Integer> ids = new ArrayList<>();
    for (int id = 0; id < texts.size(); id++) {
      if (texts.get(id).stream().anyMatch(t -> t.contains(folded))) {
        ids.add(id);
      }
    }
    return ids;
  }

  boolean hasWord(String term) throws IOException {
    return reader.docFreq(new Term(LuceneIndex.WORDS, term)) > 0;
  }

  /**
   * The first ten for the tokens that the script made of a query.
   *
   * @param plan its clauses and boosts, as {@code Goals} has the script print them
   */
  public ScoreDoc[] top(JsonNode plan) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String field : new String[] {"w", "g"}) {
      for (JsonNode boost : plan.get("boosts").get(field)) {
        query.add(
            new BoostQuery(term(field, boost.get(0).asText()), (float) boost.get(1).asDouble()),
            Occur.SHOULD);
      }
    }
    if (plan.get("enough").asInt() > 0) {
      query.add(relaxed(plan), Occur.FILTER);
    } else {
      for (JsonNode clause : plan.get("clauses")) {
        query.add(
            condition(clause), clause.get("excluded").asBoolean() ? Occur.MUST_NOT : Occur.FILTER);
      }
    }
    return searcher.search(query.build(), 10).scoreDocs;
  }

  private static Query relaxed(JsonNode plan) {
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    for (JsonNode clause : plan.get("clauses")) {
      clause.get("groups").forEach(group -> some.add(anyOf(group), Occur.SHOULD));
    }
    return some.setMinimumNumberShouldMatch(plan.get("enough").asInt()).build();
  }

  private static Query condition(JsonNode clause) {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    for (JsonNode form : clause.get("grams")) {
      if (form.size() > 0) {
        either.add(allOf("g", form), Occur.SHOULD);
      }
    }
    if (!clause.get("literalOnly").asBoolean() && clause.get("groups").size() > 0) {
      BooleanQuery.Builder words = new BooleanQuery.Builder();
      clause.get("groups").forEach(group -> words.add(anyOf(group), Occur.MUST));
      clause.get("bonds").forEach(bond -> words.add(allOf("g", bond), Occur.MUST));
      either.add(words.build(), Occur.SHOULD);
    }
    return either.build();
  }

  private static Query anyOf(JsonNode terms) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    terms.forEach(t -> any.add(term("w", t.asText()), Occur.SHOULD));
    return any.build();
  }

  private static Query allOf(String field, JsonNode terms) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    terms.forEach(t -> all.add(term(field, t.asText()), Occur.MUST));
    return all.build();
  }

  private static TermQuery term(String field, String text) {
    return new TermQuery(new Term(field.equals("w") ? LuceneIndex.WORDS : LuceneIndex.GRAMS, text));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
