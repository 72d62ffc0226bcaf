import Glibc
import Testing

@testable import ExamRoom

@Suite struct `Reading lines from a descriptor` {
  /// Both ends of a pipe, closed in the end.
  final class Pipe {
    let input: Int32
    private(set) var output: Int32

    init() throws {
      var ends: [Int32] = [0, 0]
      try #require(pipe(&ends) == 0)
      (input, output) = (ends[0], ends[1])
    }

    deinit {
      closeOutput()
      close(input)
    }

    func send(_ bytes: [UInt8]) { #expect(write(output, bytes, bytes.count) == bytes.count) }

    var holdsBytes: Bool {
      var count: Int32 = 0
      return ioctl(input, UInt(FIONREAD), &count) == 0 && count > 0
    }

    func closeOutput() {
      if output >= 0 { close(output) }
      output = -1
    }
  }

  struct Case: CustomTestStringConvertible {
    let bytes: [UInt8]
    let lines: [String]
    var testDescription: String { "\(lines)" }

    init(_ text: String, _ lines: String...) {
      bytes = Array(text.utf8)
      self.lines = lines
    }
  }

  @Test(arguments: [
    Case(""),
    Case("a\nb\n", "a", "b"),
    Case("a\r\n\r\n", "a", ""),
    Case("a\n\nb", "a", "", "b"),
    Case("a\rb\n", "a\rb"),
    Case("\r", ""),
    Case("é漢😀\n", "é漢😀"),
  ])
  func `lines end with a line feed, the last perhaps not`(example: Case) throws {
    let pipe = try Pipe()
    pipe.send(example.bytes)
    pipe.closeOutput()
    let console = DescriptorConsole(input: pipe.input)
    for line in example.lines { #expect(console.readLine(until: nil) == .text(line)) }
    #expect(console.readLine(until: nil) == .endOfInput)
    #expect(console.readLine(until: .zero) == .endOfInput || console.elapsed > .zero)
  }

  @Test func `what is not UTF-8 is repaired`() throws {
    let pipe = try Pipe()
    pipe.send([0x61, 0xFF, 0x62, 0x0A])
    #expect(DescriptorConsole(input: pipe.input).readLine(until: nil) == .text("a\u{FFFD}b"))
  }

  @Test func `the instant comes first, and a line that was begun is not lost`() throws {
    let pipe = try Pipe()
    let console = DescriptorConsole(input: pipe.input)
    #expect(console.readLine(until: .zero) == .timedOut)
    pipe.send(Array("ab".utf8))
    #expect(console.readLine(until: console.elapsed + .milliseconds(1)) == .timedOut)
    pipe.send(Array("c\n".utf8))
    #expect(console.readLine(until: nil) == .text("abc"))
  }

  @Test func `lines that arrived together are there whatever the time`() throws {
    let pipe = try Pipe()
    let console = DescriptorConsole(input: pipe.input)
    pipe.send(Array("a\nb\n".utf8))
    #expect(console.readLine(until: nil) == .text("a"))
    #expect(console.readLine(until: .zero) == .text("b"))
  }

  @Test func `a line is cut after 64 KiB and the next is whole`() throws {
    let pipe = try Pipe()
    let console = DescriptorConsole(input: pipe.input)
    let part = [UInt8](repeating: 0x78, count: 30_000)
    for _ in 0..<3 {
      pipe.send(part)
      // Time may be up before all was read; what is left would fill the pipe.
      while pipe.holdsBytes {
        #expect(console.readLine(until: console.elapsed + .milliseconds(1)) == .timedOut)
      }
    }
    pipe.send(Array("\nnext\n".utf8))
    #expect(console.readLine(until: nil) == .text(String(repeating: "x", count: 65536)))
    #expect(console.readLine(until: nil) == .text("next"))
  }

  @Test func `a descriptor that cannot be read is at its end`() {
    #expect(DescriptorConsole(input: 1_000_000).readLine(until: nil) == .endOfInput)
  }

  @Test func `all of a text is written`() throws {
    let pipe = try Pipe()
    let text = String(repeating: "é", count: 20_000)
    DescriptorConsole(input: -1, output: pipe.output).write(text)
    pipe.closeOutput()
    #expect(DescriptorConsole(input: pipe.input).readLine(until: nil) == .text(text))
  }
}
