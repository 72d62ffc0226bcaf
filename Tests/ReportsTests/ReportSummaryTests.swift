import Assessment
import Reports
import TestSupport
import Testing
import Typesetting

@Suite struct `Summing up a score` {
  @Test func `a fail near the cut is too close to call`() {
    expectEqualText(
      SampleExam.plainReport(right: 33, of: 50, omitted: 2).text(.summary),
      #"""
      Plain: score report
      ━━━━━━━━━━━━━━━━━━━

      33 of 50 points (66 %): FAIL

      Too close to call: the interval holds the passing score, so another form of this
      exam could well end the other way.

      100 ·······························━━━━━━━━●━│━━━━━━··············· 1000

      Estimated score  666 on the scale from 100 to 1000, where 700 passes
      Assumed cut      70 % of the points are taken to earn 700
      Likely range     547 to 776, in 95 of 100 cases
      Chance to pass   about 37 % on another form of this length
      Scored items     33 correct, 15 incorrect, 2 omitted


      Domains
      ───────

      Domain                               Weight    Points  Share
      ───────────────────────────────────  ──────  ────────  ──────────
      1. Fundamentals of machine learning  62.5 %  26 of 40  ███████░░░
      2. Applications                      37.5 %   7 of 10  ███████░░░

      Results of parts rest on few items and are less reliable than the total.

      Drawn for plain with seed 1, algorithm 1.

      """#
    )
  }

  @Test func `a clear pass is called`() {
    let text = SampleExam.plainReport(right: 50, of: 50).text()
    #expect(text.contains("\n50 of 50 points (100 %): PASS\n\n100 ·"))
    #expect(!text.contains("Too close"))
    #expect(!text.contains("Not right"))
  }

  @Test func `no point at all, in narrow lines`() {
    expectEqualText(
      SampleExam.plainReport(right: 0, of: 50, omitted: 50).text(.summary, width: 60),
      #"""
      Plain: score report
      ━━━━━━━━━━━━━━━━━━━

      0 of 50 points (0 %): FAIL

      100 ●━━━·····························│················· 1000

      Estimated score  100 on the scale from 100 to 1000, where
                       700 passes
      Assumed cut      70 % of the points are taken to earn 700
      Likely range     100 to 161, in 95 of 100 cases
      Chance to pass   less than 1 % on another form of this
                       length
      Scored items     0 correct, 0 incorrect, 50 omitted


      Domains
      ───────

      Domain                           Weight   Points  Share
      ───────────────────────────────  ──────  ───────  ──────────
      1. Fundamentals of machine       62.5 %  0 of 40  ░░░░░░░░░░
      learning
      2. Applications                  37.5 %  0 of 10  ░░░░░░░░░░

      Results of parts rest on few items and are less reliable
      than the total.

      Drawn for plain with seed 1, algorithm 1.

      """#
    )
  }

  @Test func `a section that was missed explains the outcome`() {
    expectEqualText(
      SampleExam.sectionReport.text(.summary),
      #"""
      Plain: score report
      ━━━━━━━━━━━━━━━━━━━

      9 of 10 points (90 %): FAIL

      The total reaches the cut, but every section has to reach its own, and this was
      missed: Small.

      Too close to call: the interval holds the passing score, so another form of this
      exam could well end the other way.

      100 ···································━━━━━━│━━━━━━━━━━━━━●━━━━━━· 1000

      Estimated score  900 on the scale from 100 to 1000, where 700 passes
      Assumed cut      70 % of the points are taken to earn 700
      Likely range     611 to 982, in 95 of 100 cases
      Chance to pass   about 91 % on another form of this length; cuts of sections are
                       not part of it
      Scored items     9 correct, 1 incorrect, 0 omitted


      Sections
      ────────

      Section  Points  Share        Cut  Reached
      ───────  ──────  ──────────  ────  ───────
      Small    0 of 1  ░░░░░░░░░░  50 %  no
      Large    9 of 9  ██████████  50 %  yes


      Domains
      ───────

      Domain                               Weight  Points  Share
      ───────────────────────────────────  ──────  ──────  ──────────
      1. Fundamentals of machine learning  62.5 %  8 of 8  ██████████
      2. Applications                      37.5 %  1 of 2  █████░░░░░

      Results of parts rest on few items and are less reliable than the total.

      Drawn for plain with seed 1, algorithm 1.

      """#
    )
  }

  @Test(arguments: [39, 40, -1, 0])
  func `lines have at least 40 cells`(width: Int) {
    let report = SampleExam.mixedReport
    #expect(report.text(width: width, style: .plain) == report.text(width: 40, style: .plain))
  }

  @Test(arguments: [40, 41, 47, 60, 80, 100, 200])
  func `no line is longer than asked for`(width: Int) {
    for extent in [ReportDocument.Extent.summary, .mistakes, .everything] {
      for report in [SampleExam.mixedReport, HostileExam.report, SampleExam.sectionReport] {
        for line in report.text(extent, width: width).split(separator: "\n") {
          #expect(CellWidth.of(line) <= width, "\(line)")
        }
      }
    }
  }

  @Test func `a report has a response for each item`() async {
    await #expect(processExitsWith: .failure) {
      let exam = SampleExam.plain(2)
      let report = ScoreReport(of: exam, responses: [nil, nil])
      _ = ReportDocument(of: report, on: exam, responses: [nil])
    }
  }

  @Test func `plain style is ASCII`() {
    let text = SampleExam.mixedReport.text(.everything, style: .plain)
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
  }
}
