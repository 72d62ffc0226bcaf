import Reports
import TestSupport
import Testing

@Suite struct `Setting a table in terminal cells` {
  static let table = TextTable(
    columns: [
      TextTable.Column("Name", isFlexible: true), TextTable.Column("Count", .right),
      TextTable.Column("Note"),
    ],
    rows: [["漢字 e\u{301}", "7", "wide"], ["a longer name of words", "1234567", "\u{1B}\n"]]
  )

  @Test func `columns stand at their sides, and wide characters count twice`() {
    expectEqualText(
      Self.table.lines(width: 80).joined(separator: "\n"),
      """
      Name                      Count  Note
      ──────────────────────  ───────  ────
      漢字 e\u{301}                        7  wide
      a longer name of words  1234567  ␛␊
      """
    )
  }

  @Test func `flexible columns break into lines`() {
    expectEqualText(
      Self.table.lines(width: 30, style: .plain).joined(separator: "\n"),
      """
      Name               Count  Note
      ---------------  -------  ----
      漢字 e\u{301}                 7  wide
      a longer name    1234567  ␛␊
      of words
      """
    )
  }

  @Test func `what still does not fit is stacked`() {
    expectEqualText(
      Self.table.lines(width: 20).joined(separator: "\n"),
      """
      Name   漢字 e\u{301}
      Count  7
      Note   wide

      Name   a longer name
             of words
      Count  1234567
      Note   ␛␊
      """
    )
  }

  @Test func `a table without rows has its heading`() {
    let table = TextTable(columns: [TextTable.Column("A"), TextTable.Column("")], rows: [])
    #expect(table.lines(width: 10, style: .plain) == ["A", "-"])
  }

  @Test func `a row has a text for each column`() async {
    await #expect(processExitsWith: .failure) {
      _ = TextTable(columns: [TextTable.Column("A")], rows: [["1", "2"]])
    }
  }
}
