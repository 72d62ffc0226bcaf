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
    Page("course", SampleExam.courseReport.html()),
    Page("history", SampleExam.history.html),
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
      "section", "article", "details", "summary", "dl", "dt", "dd", "table", "caption", "thead",
      "tbody", "tr", "th", "td", "ul", "ol", "li", "span", "strong", "a", "header", "nav", "footer",
      "figure", "figcaption", "svg", "rect", "circle", "line", "polyline", "text",
    ]
    let attributes: Set = [
      "lang", "charset", "http-equiv", "content", "name", "class", "id", "href", "rel", "scope",
      "open", "role", "tabindex", "data-label", "aria-label", "aria-labelledby", "aria-hidden",
      "viewBox", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "width", "height", "points",
      "text-anchor",
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
    }.filter { !$0.hasPrefix("#") }
    #expect(Set(links) == ["https://ok.example/a_b?c=d&e=f"])
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
    let states = details.map { "\($0.attributes["id"] ?? "") \($0.attributes["open"] != nil)" }
    #expect(
      states == [
        "item-1 true", "item-2 true", "item-3 true", "item-4 true", "item-5 false", "item-6 true",
      ]
    )
  }

  @Test func `the whole page of a small report`() {
    let page = SampleExam.plainReport(right: 1, of: 2).html()
    let body = page.split(separator: "<body>\n").last ?? ""
    expectEqualText(
      String(body),
      #"""
      <a class="skip" href="#main">Skip to the content</a>
      <header>
      <h1>Plain: score report</h1>
      </header>
      <nav aria-label="Contents">
      <ol>
      <li>
      <a href="#part-1">Domains</a>
      </li>
      <li>
      <a href="#part-2">Task areas</a>
      </li>
      <li>
      <a href="#part-3">What to read</a>
      </li>
      <li>
      <a href="#part-4">Items</a>
      </li>
      <li>
      <a href="#part-5">Item by item</a>
      </li>
      </ol>
      </nav>
      <main id="main">
      <div class="result">
      <p class="lead fail">
      <strong>FAIL</strong>
      <span>1 of 2 points (50 %)</span>
      </p>
      <p class="callout">Too close to call: the interval holds the passing score, so another form of this exam could well end the other way.</p>
      <figure>
      <svg class="chart" viewBox="0 0 400 58" role="img" aria-label="Estimated score 529, likely from 181 to 905, on the scale from 100 to 1000; 700 passes.">
      <rect class="track" x="8" y="25" width="384" height="10"></rect>
      <rect class="band" x="42.6" y="25" width="308.9" height="10"></rect>
      <line class="cut" x1="264" y1="19" x2="264" y2="41"></line>
      <circle class="point below" cx="191" cy="30" r="5"></circle>
      <text x="191" y="16" text-anchor="middle">529</text>
      <text x="8" y="54" text-anchor="start">100</text>
      <text x="264" y="54" text-anchor="middle">700 passes</text>
      <text x="392" y="54" text-anchor="end">1000</text>
      </svg>
      </figure>
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
      </div>
      <section aria-labelledby="part-1">
      <h2 id="part-1">Domains</h2>
      <div class="table" role="region" tabindex="0" aria-label="Points by domain">
      <table>
      <caption>Points by domain</caption>
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
      <th scope="row" data-label="Domain">1. Fundamentals of machine learning</th>
      <td class="number" data-label="Weight">62.5 %</td>
      <td class="number" data-label="Points">0 of 1</td>
      <td data-label="Share">
      <span class="share">
      <svg class="bar" viewBox="-1 -1 102 12" aria-hidden="true">
      <rect class="track" width="100" height="10"></rect>
      <rect class="filled" width="0" height="10"></rect>
      </svg>
      <span>0 %</span>
      </span>
      </td>
      </tr>
      <tr>
      <th scope="row" data-label="Domain">2. Applications</th>
      <td class="number" data-label="Weight">37.5 %</td>
      <td class="number" data-label="Points">1 of 1</td>
      <td data-label="Share">
      <span class="share">
      <svg class="bar" viewBox="-1 -1 102 12" aria-hidden="true">
      <rect class="track" width="100" height="10"></rect>
      <rect class="filled" width="100" height="10"></rect>
      </svg>
      <span>100 %</span>
      </span>
      </td>
      </tr>
      </tbody>
      </table>
      </div>
      <p class="note">Results of parts rest on few items and are less reliable than the total.</p>
      </section>
      <section aria-labelledby="part-2">
      <h2 id="part-2">Task areas</h2>
      <div class="table" role="region" tabindex="0" aria-label="Points by task area, where most were lost first">
      <table>
      <caption>Points by task area, where most were lost first</caption>
      <thead>
      <tr>
      <th scope="col">Task area</th>
      <th scope="col" class="number">Points</th>
      <th scope="col">Share</th>
      <th scope="col" class="number">Lost</th>
      <th scope="col">Topics missed</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <th scope="row" data-label="Task area">1.1</th>
      <td class="number" data-label="Points">1 of 2</td>
      <td data-label="Share">
      <span class="share">
      <svg class="bar" viewBox="-1 -1 102 12" aria-hidden="true">
      <rect class="track" width="100" height="10"></rect>
      <rect class="filled" width="50" height="10"></rect>
      </svg>
      <span>50 %</span>
      </span>
      </td>
      <td class="number" data-label="Lost">1</td>
      <td data-label="Topics missed">1.1/topic</td>
      </tr>
      </tbody>
      </table>
      </div>
      </section>
      <section aria-labelledby="part-3">
      <h2 id="part-3">What to read</h2>
      <ol class="readings">
      <li>
      <h3>1.1/topic</h3>
      <p class="note">
      <span>1.1, 1 point lost, item</span>
      <span class="links">
      <a href="#item-2">2</a>
      </span>
      </p>
      </li>
      </ol>
      </section>
      <section aria-labelledby="part-4">
      <h2 id="part-4">Items</h2>
      <div class="table" role="region" tabindex="0" aria-label="Every item of the form">
      <table>
      <caption>Every item of the form</caption>
      <thead>
      <tr>
      <th scope="col" class="number">Item</th>
      <th scope="col">Status</th>
      <th scope="col" class="number">Points</th>
      <th scope="col">Topic</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <th scope="row" class="number" data-label="Item">
      <span class="links">
      <a href="#item-1">1</a>
      </span>
      </th>
      <td data-label="Status">
      <span class="correct">correct</span>
      </td>
      <td class="number" data-label="Points">1 of 1</td>
      <td data-label="Topic">1.1/topic</td>
      </tr>
      <tr>
      <th scope="row" class="number" data-label="Item">
      <span class="links">
      <a href="#item-2">2</a>
      </span>
      </th>
      <td data-label="Status">
      <span class="incorrect">incorrect</span>
      </td>
      <td class="number" data-label="Points">0 of 1</td>
      <td data-label="Topic">1.1/topic</td>
      </tr>
      </tbody>
      </table>
      </div>
      </section>
      <section aria-labelledby="part-5">
      <h2 id="part-5">Item by item</h2>
      <details class="item" id="item-1">
      <summary>
      <h3>
      <span class="ordinal">1.</span>
      <span class="status correct">correct</span>
      <span>1.1/topic</span>
      </h3>
      </summary>
      <div class="content">
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
      </div>
      </details>
      <details class="item" id="item-2" open>
      <summary>
      <h3>
      <span class="ordinal">2.</span>
      <span class="status incorrect">incorrect</span>
      <span>1.1/topic</span>
      </h3>
      </summary>
      <div class="content">
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
      </div>
      </details>
      </section>
      </main>
      <footer>
      <p>Drawn for plain with seed 1, algorithm 1.</p>
      </footer>
      </body>
      </html>

      """#
    )
  }
}
