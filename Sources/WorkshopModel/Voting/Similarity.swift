import FoundationEssentials
import PlainText

/// Two suggestions that may say the same. Only ever proposed; people decide.
public struct SimilarPair: Hashable, Sendable {
  public let first: SuggestionID
  public let second: SuggestionID
  /// 0 to 1.
  public let similarity: Double
}

/// How alike two wordings are: the share of their trigrams that both have, as in PostgreSQL's
/// `pg_trgm`: each word is padded with two spaces before and one after.
public enum Similarity {
  /// Pairs below this are not worth a look.
  public static let threshold = 0.25
  /// More would be a chore.
  public static let mostPairs = 10

  /// 1 for the same words in any order, 0 for nothing in common.
  public static func between(_ left: CleanText, _ right: CleanText) -> Double {
    share(trigrams(of: left), trigrams(of: right))
  }

  /// The most alike pairs, best first; equals in the order given.
  public static func pairs(
    among suggestions: [(id: SuggestionID, text: CleanText)]
  ) -> [SimilarPair] {
    let grams = suggestions.map { trigrams(of: $0.text) }
    var found: [(offset: Int, pair: SimilarPair)] = []
    for left in suggestions.indices {
      for right in suggestions.indices where right > left {
        let similarity = share(grams[left], grams[right])
        guard similarity >= threshold else { continue }
        found.append(
          (
            found.count,
            SimilarPair(
              first: suggestions[left].id, second: suggestions[right].id, similarity: similarity)
          ))
      }
    }
    return found.sorted {
      ($1.pair.similarity, $0.offset) < ($0.pair.similarity, $1.offset)
    }.prefix(mostPairs).map(\.pair)
  }

  private static func trigrams(of text: CleanText) -> Set<String> {
    var grams: Set<String> = []
    for word in FoldedText(text).words {
      let padded = Array("  \(word) ")
      for start in 0...(padded.count - 3) { grams.insert(String(padded[start..<start + 3])) }
    }
    return grams
  }

  private static func share(_ left: Set<String>, _ right: Set<String>) -> Double {
    let common = left.intersection(right).count
    let all = left.count + right.count - common
    return all == 0 ? 0 : Double(common) / Double(all)
  }
}
