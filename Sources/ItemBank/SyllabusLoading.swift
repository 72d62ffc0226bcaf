public import Assessment
public import Diagnostics
import YAML

/// Reads a syllabus from its text; there is one only if it has no error.
public func loadSyllabus(
  from source: SourceFile
) -> (syllabus: Syllabus?, diagnostics: [Diagnostic]) {
  let (_, syllabus, diagnostics) = readSyllabus(in: source)
  return (syllabus, diagnostics)
}

/// Reads a syllabus and keeps its text.
func readSyllabus(
  in source: SourceFile
) -> (document: Document, syllabus: Syllabus?, diagnostics: [Diagnostic]) {
  let (document, mistakes) = Document.read(source)
  var decoder = SyllabusDecoder()
  decoder.findings.append(mistakes)
  let syllabus = document.root.flatMap { decoder.decode($0) }
  let diagnostics = decoder.findings.diagnostics.inSourceOrder()
  return (document, decoder.findings.hasErrors ? nil : syllabus, diagnostics)
}
