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
      guard !draft.text.words.isEmpty else { return nil }
      let owner = draft.wording.owner.singleLine.string
      let words = AdviceText(draft.wording.owner).words.map(\.text)
      let isMany =
        owner.contains { ",/;&+".contains($0) }
        || words.contains(where: ["and", "und", "et"].contains)
        || words == ["all"] || words == ["everyone"] || words == ["everybody"]
        || words.last == "team"
      let isNobody = words.isEmpty || words == ["tbd"] || words == ["tba"] || words == ["n/a"]
      return isNobody || isMany ? .whole : nil
    })
}
