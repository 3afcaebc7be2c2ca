import PlainText
import Testing

@testable import TerminalUI

struct TableViewTests {
  let columns = [
    TableColumn("Key result", width: .share(1)), TableColumn("Unit", width: .fixed(4)),
    TableColumn("Now", alignment: .right),
  ]
  let rows = [
    TableRow(["Weekly active teams", "n", "1200"]), TableRow(["Churn", "%", "3"], role: .good),
  ]

  @Test func sharesTakeWhatTheOthersLeave() {
    let drawn = picture(26, 3) { TableView(columns, rows).draw(in: $0, on: &$1) }
    #expect(
      drawn == """
        Key result      Unit   Now
        Weekly active…  n     1200
        Churn           %        3

        ssssssssss......ssss...sss
        ..........................
        ggggg...........g........g
        no cursor

        """)
  }

  @Test func theChosenRowHasASign() {
    let drawn = characters(26, 3) { TableView(columns, rows, selected: 1).draw(in: $0, on: &$1) }
    #expect(drawn.split(separator: "\n").last?.hasPrefix("▸ Churn") == true)
  }

  @Test func pagesUnderItsHeader() {
    let many = (1...6).map { TableRow(["row \($0)", "n", "\($0)"]) }
    let table = TableView(columns, many, selected: 3)
    let area = Rect(x: 0, y: 0, width: 30, height: 4)
    #expect(table.visibleRows(in: area) == 2..<4)
    #expect(table.row(at: Point(x: 0, y: 0), in: area) == nil)
    #expect(table.row(at: Point(x: 0, y: 2), in: area) == 3)
    let drawn = characters(30, 4) { table.draw(in: $0, on: &$1) }
    #expect(drawn.hasSuffix("4 of 6 · page 2 of 3 ↑ ↓"))
  }

  @Test func tooWideColumnsShrinkTheWidestFirst() {
    let wide = [TableColumn("a"), TableColumn("b")]
    let rows = [TableRow(["0123456789012345", "12345"])]
    #expect(TableWidths.resolve(wide, rows: rows, total: 17) == [10, 5])
    #expect(TableWidths.resolve(wide, rows: rows, total: 5) == [4])
  }
}
