import Assessment
import ItemBank
import Reports
import TestSupport
import Testing

@Suite struct `Drawing charts` {
  @Test func `the policy knows the style sheet by its fingerprint`() throws {
    let page = SampleExam.history.html
    let style = try #require(
      page.split(separator: "<style>").last?.split(separator: "</style>").first
    )
    var digest = Digest()
    digest.update(style.utf8)
    let policy = MarkupScanner(page).elements.compactMap { $0.attributes["content"] }.first {
      $0.hasPrefix("default-src")
    }
    #expect(
      policy == """
        default-src 'none'; style-src 'sha256-\(base64(digest.hexadecimal))'; base-uri 'none'; \
        form-action 'none'
        """
    )
  }

  /// RFC 4648 for the 32 bytes of a fingerprint.
  private func base64(_ hexadecimal: String) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var bits = hexadecimal.flatMap { digit in
      [8, 4, 2, 1].map { (digit.hexDigitValue ?? 0) & $0 > 0 ? 1 : 0 }
    }
    bits += [0, 0]
    let letters = stride(from: 0, to: bits.count, by: 6).map { start in
      alphabet[bits[start..<start + 6].reduce(0) { $0 * 2 + $1 }]
    }
    return String(letters) + "="
  }

  @Test func `every chart says in words what it shows`() {
    let pages = [SampleExam.history.html, SampleExam.courseReport.html()]
    let charts = pages.flatMap { MarkupScanner($0).elements }.filter {
      $0.attributes["class"] == "chart"
    }
    #expect(
      charts.map { $0.attributes["aria-label"] ?? "" } == [
        """
        Estimated scores, likely ranges and the cut. 1: 477, fail; 2: 666, fail; 4: 820, pass. 700 \
        passes.
        """,
        """
        Estimated score 529, likely from 246 to 830, on the scale from 100 to 1000; 700 passes.
        """,
        "Time per item. The even pace is 8 min 20 s. Item 5 took longest: 23 min 30 s.",
      ]
    )
    #expect(charts.allSatisfy { $0.attributes["role"] == "img" })
  }

  @Test func `no part of a chart lies outside of it`() throws {
    for page in [SampleExam.history.html, SampleExam.courseReport.html()] {
      var size = (width: 0.0, height: 0.0)
      for (name, attributes) in MarkupScanner(page).elements {
        func number(_ key: String) throws -> Double { try #require(Double(attributes[key] ?? "")) }
        switch name {
        case "svg":
          let box = try #require(attributes["viewBox"]).split(separator: " ").compactMap {
            Double($0)
          }
          size = (box[0] + box[2], box[1] + box[3])
        case "rect":
          #expect(try (attributes["x"].flatMap(Double.init) ?? 0) + number("width") <= size.width)
          #expect(try (attributes["y"].flatMap(Double.init) ?? 0) + number("height") <= size.height)
        case "circle":
          #expect(try (0...size.width).contains(number("cx")))
          #expect(try (0...size.height).contains(number("cy")))
        case "line":
          #expect(try (0...size.width).contains(number("x1")) && number("x2") <= size.width)
          #expect(try (0...size.height).contains(number("y1")) && number("y2") <= size.height)
        default: break
        }
      }
    }
  }

  @Test func `links within a page lead to its parts, and names are there once`() {
    for page in [SampleExam.courseReport.html(), SampleExam.courseReport.html(.mistakes)] {
      let elements = MarkupScanner(page).elements
      let names = elements.compactMap { $0.attributes["id"] }
      let links = elements.compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("#") }
      #expect(Set(names).count == names.count)
      #expect(links.count > 5)
      #expect(Set(links.map { String($0.dropFirst()) }).subtracting(names) == [])
    }
  }
}
