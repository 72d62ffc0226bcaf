import Assessment
import Reports
import TestSupport
import Testing
import Typesetting

@Suite struct `Setting pages in HTML` {
  struct Page: CustomTestStringConvertible {
    let testDescription: String
    let markup: String

    init(_ name: String, _ markup: String) {
      testDescription = name
      self.markup = markup
    }
  }

  @Test(arguments: [
    Page("every item type", SampleExam.mixedReport.html()),
    Page("mistakes only", SampleExam.mixedReport.html(.mistakes)),
    Page("nothing wrong", SampleExam.plainReport(right: 3, of: 3).html()),
    Page("hostile report", HostileExam.report.html()),
    Page("hostile mistakes", HostileExam.report.html(.mistakes)),
    Page("form", FormDocument(of: SampleExam.mixed).html),
    Page("hostile form", FormDocument(of: HostileExam.exam, withKey: true).html),
  ])
  func `every tag is closed, and the page loads and runs nothing`(page: Page) {
    let scan = MarkupScanner(page.markup)
    #expect(scan.problems == [])
    #expect(scan.elements.first?.name == "html")
    #expect(scan.elements.first?.attributes == ["lang": "en"])
    let policy = scan.elements.first { $0.attributes["http-equiv"] == "Content-Security-Policy" }
    #expect(policy?.attributes["content"]?.hasPrefix("default-src 'none';") == true)
    let known: Set = [
      "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "p", "div",
      "section", "article", "details", "summary", "dl", "dt", "dd", "table", "thead", "tbody",
      "tr", "th", "td", "ul", "li", "span", "a",
    ]
    let attributes: Set = [
      "lang", "charset", "http-equiv", "content", "name", "class", "href", "rel", "scope", "open",
      "style", "role", "aria-label",
    ]
    for (name, values) in scan.elements {
      #expect(known.contains(name))
      #expect(Set(values.keys).isSubset(of: attributes))
      #expect((values["scope"] != nil) == (name == "th"))
    }
    #expect(page.markup.unicodeScalars.allSatisfy { $0 == "\n" || mark(for: $0) == nil })
  }

  @Test func `only addresses of the web are links`() {
    let links = MarkupScanner(HostileExam.report.html()).elements.compactMap {
      $0.attributes["href"]
    }
    #expect(links == ["https://ok.example/a_b?c=d&e=f"])
  }

  @Test func `an author's words are on the page as they were typed`() {
    let text = MarkupScanner(HostileExam.report.html()).text
    let typed = visible(HostileExam.text, keepingLines: true)
    #expect(text.split(separator: typed, omittingEmptySubsequences: false).count == 4)
  }

  @Test(arguments: 1...50)
  func `any text is on the page as it was typed`(seed: Int) {
    let alphabet = Array("<>&\"'/!-= abp;#x;\u{1B}\u{202E}|`]]>{}")
    var state = UInt64(seed)
    let typed = (0..<40).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return String(alphabet[Int(state >> 33) % alphabet.count])
    }.joined()
    let item = Item(
      id: typed,
      topic: typed,
      domain: "1",
      stem: "(\(typed))",
      task: .multipleChoice(
        options: [Option(text: "(\(typed))", rationale: "(\(typed))"), Option(text: typed)],
        key: 0,
        fixedOrder: true
      ),
      references: ["(\(typed))", "https://\(typed)"]
    )
    let exam = Exam(
      profile: SampleExam.plain(1).profile,
      form: Form(profile: typed, seed: Seed(1), algorithm: 1, slots: [SampleExam.slot(item)]),
      items: [item]
    )
    let scan = MarkupScanner(FormDocument(of: exam, withKey: true).html)
    #expect(scan.problems == [])
    let times = scan.text.split(separator: "(\(visible(typed)))", omittingEmptySubsequences: false)
    #expect(times.count == 6)
  }

  @Test func `items that are not right are open, the others closed`() {
    let details = MarkupScanner(SampleExam.mixedReport.html()).elements.filter {
      $0.name == "details"
    }
    let states = details.map { "\($0.attributes["class"] ?? "") \($0.attributes["open"] != nil)" }
    #expect(
      states == [
        "item incorrect true", "item incorrect true", "item incorrect true",
        "item incorrect true", "item correct false", "item omitted true",
      ]
    )
  }

  @Test func `the whole page of a small report`() {
    let page = SampleExam.plainReport(right: 1, of: 2).html()
    let body = page.split(separator: "<main>\n").last ?? ""
    expectEqualText(
      String(body),
      #"""
      <h1>Plain: score report</h1>
      <p class="lead fail">1 of 2 points (50 %): FAIL</p>
      <p class="callout">Too close to call: the interval holds the passing score, so another form of this exam could well end the other way.</p>
      <dl>
      <dt>Estimated score</dt>
      <dd>529 on the scale from 100 to 1000, where 700 passes</dd>
      <dt>Assumed cut</dt>
      <dd>70 % of the points are taken to earn 700</dd>
      <dt>Likely range</dt>
      <dd>181 to 905, in 95 of 100 cases</dd>
      <dt>Chance to pass</dt>
      <dd>about 31 % on another form of this length</dd>
      <dt>Scored items</dt>
      <dd>1 correct, 1 incorrect, 0 omitted</dd>
      </dl>
      <h2>Domains</h2>
      <div class="table">
      <table>
      <thead>
      <tr>
      <th scope="col">Domain</th>
      <th scope="col" class="number">Weight</th>
      <th scope="col" class="number">Points</th>
      <th scope="col">Share</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <th scope="row">1. Fundamentals of machine learning</th>
      <td class="number">62.5 %</td>
      <td class="number">0 of 1</td>
      <td>
      <span class="bar" role="img" aria-label="0 %">
      <span style="width: 0%"></span>
      </span>
      </td>
      </tr>
      <tr>
      <th scope="row">2. Applications</th>
      <td class="number">37.5 %</td>
      <td class="number">1 of 1</td>
      <td>
      <span class="bar" role="img" aria-label="100 %">
      <span style="width: 100%"></span>
      </span>
      </td>
      </tr>
      </tbody>
      </table>
      </div>
      <p class="note">Results of parts rest on few items and are less reliable than the total.</p>
      <h2>Items</h2>
      <details class="item correct">
      <summary>
      <h3>
      <span>1.</span>
      <span>correct</span>
      <span>1.1/topic</span>
      </h3>
      </summary>
      <div class="prose">
      <p>Which?</p>
      </div>
      <ul class="options">
      <li class="key chosen">
      <span class="name">A</span>
      <div class="prose">
      <p>This</p>
      </div>
      <p class="mark">Key, your response</p>
      </li>
      <li>
      <span class="name">B</span>
      <div class="prose">
      <p>That</p>
      </div>
      </li>
      </ul>
      </details>
      <details class="item incorrect" open>
      <summary>
      <h3>
      <span>2.</span>
      <span>incorrect</span>
      <span>1.1/topic</span>
      </h3>
      </summary>
      <div class="prose">
      <p>Which?</p>
      </div>
      <ul class="options">
      <li class="key">
      <span class="name">A</span>
      <div class="prose">
      <p>This</p>
      </div>
      <p class="mark">Key</p>
      </li>
      <li class="chosen">
      <span class="name">B</span>
      <div class="prose">
      <p>That</p>
      </div>
      <p class="mark">Your response</p>
      </li>
      </ul>
      </details>
      <p class="note">Drawn for plain with seed 1, algorithm 1.</p>
      </main>
      </body>
      </html>

      """#
    )
  }
}
