import PlainText
import Testing

@testable import WorkshopApp

@Suite struct TurnGridTests {
  /// The columns a phase has at 80x24.
  @Test(arguments: 3...12) func noNameIsCut(_ count: Int) {
    let names: [CleanText] = ["José Ángel Núñez", "Ana", "Åse Lindqvist-Berg"]
    let rows = (0..<count).map { TurnRow(name: names[$0 % 3], isIn: $0 % 2 == 1) }
    let lines = TurnGrid(rows, columns: 51).rows
    #expect(lines.allSatisfy { $0.width <= 51 })
    #expect(lines.count <= max(5, (count + 1) / 2))
    let text = lines.map { $0.plain.string }.joined(separator: "\n")
    #expect(!text.contains("…"))
    for row in rows { #expect(text.contains(row.name.string)) }
  }
}
