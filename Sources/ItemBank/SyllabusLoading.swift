public import Assessment
public import Diagnostics
import YAML

/// Reads a syllabus from its text; there is one only if it has no error.
public func loadSyllabus(
  from source: SourceFile
) -> (syllabus: Syllabus?, diagnostics: [Diagnostic]) {
  var places: [Topic.Name: SourceRange] = [:]
  let (_, syllabus, diagnostics) = readSyllabus(in: source, places: &places)
  return (syllabus, diagnostics)
}

/// Reads a syllabus, keeps its text, and says where the entry of each topic stands.
func readSyllabus(
  in source: SourceFile,
  places: inout [Topic.Name: SourceRange]
) -> (document: Document, syllabus: Syllabus?, diagnostics: [Diagnostic]) {
  let (document, mistakes) = Document.read(source)
  var decoder = SyllabusDecoder()
  decoder.findings.append(mistakes)
  let syllabus = document.root.flatMap { decoder.decode($0) }
  places = decoder.topicPlaces
  if let root = document.root { decoder.findings.refuseDirectionChanges(below: root) }
  decoder.findings.reportUnwrittenTexts(in: document)
  let diagnostics = decoder.findings.diagnostics.inSourceOrder()
  return (document, decoder.findings.hasErrors ? nil : syllabus, diagnostics)
}
