import PlainText

/// K9: not one owner.
enum OwnerRule {
  static let definition = WordingRule<KeyResultDraft>(
    rule: .k9,
    why:
      "What nobody owns, nobody moves; what two own, neither does. The owner cares for the number.",
    question: "Who owns it? One name.",
    example: "Owner: Ana",
    triggers: [
      KeyResultDraft("Weekly users", owner: ""),
      KeyResultDraft("Weekly users", owner: "Ana and Bo"),
      KeyResultDraft("Weekly users", owner: "Ana, Bo"),
      KeyResultDraft("Weekly users", owner: "Ana / Bo"),
      KeyResultDraft("Weekly users", owner: "Ana & Bo"),
      KeyResultDraft("Weekly users", owner: "everyone"),
      KeyResultDraft("Weekly users", owner: "Sales team"),
    ],
    quiet: [
      KeyResultDraft("Weekly users", owner: "Ana"),
      KeyResultDraft("Weekly users", owner: "Anderson Sand"),
      KeyResultDraft("Weekly users", owner: "Ana-Maria O'Neill"),
      KeyResultDraft("Weekly users", owner: "Dr. Bo Chen (Sales)"),
      KeyResultDraft("", owner: ""),
    ],
    find: { draft in
      !draft.text.words.isEmpty && isNotOne(draft.wording.owner) ? .whole : nil
    })

  /// Whether `owner` names nobody, or more than one.
  static func isNotOne(_ owner: CleanText) -> Bool {
    let words = AdviceText(owner).words.map(\.text)
    let isMany =
      owner.singleLine.string.contains { ",/;&+".contains($0) }
      || words.contains(where: ["and", "und", "et"].contains)
      || words == ["all"] || words == ["everyone"] || words == ["everybody"]
      || words.last == "team"
    let isNobody = words.isEmpty || words == ["tbd"] || words == ["tba"] || words == ["n/a"]
    return isNobody || isMany
  }
}
