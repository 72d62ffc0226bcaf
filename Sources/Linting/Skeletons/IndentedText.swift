/// Lines that are written one by one, each after the blanks of the block that it stands in.
struct IndentedText {
  private(set) var text = ""
  private var indentation: Int

  init(indentation: Int) { self.indentation = indentation }

  mutating func add(_ line: String) {
    text += String(repeating: " ", count: indentation) + line + "\n"
  }

  /// Writes a block that stands two blanks further in.
  mutating func indented(_ body: (inout IndentedText) -> Void) {
    indentation += 2
    body(&self)
    indentation -= 2
  }
}
