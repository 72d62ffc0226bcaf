import Foundation

/// What `mockexam form --format json --with-key` prints, as far as tests look at it.
struct PrintedForm: Decodable {
  let seed: UInt64
  let items: [Item]

  struct Item: Decodable {
    let id: String
    let type: String
    let domain: String
    let scored: Bool
    let prompts: [Named]?
    let options: [Named]
    let select: Int
    let key: Key
  }

  struct Named: Decodable {
    let id: String
  }

  /// Names of options, or of a match for each prompt.
  enum Key: Codable {
    case options([String])
    case matches([String: String])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let options = try? container.decode([String].self) {
        self = .options(options)
      } else {
        self = .matches(try container.decode([String: String].self))
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .options(let options): try container.encode(options)
      case .matches(let matches): try container.encode(matches)
      }
    }
  }

  init(_ text: String) throws {
    self = try JSONDecoder().decode(PrintedForm.self, from: Data(text.utf8))
  }
}

extension PrintedForm.Item {
  /// The line that a candidate types for a response: letters of what is shown where.
  func line(for response: PrintedForm.Key) -> String {
    switch response {
    case .options(let names): names.map(letter).joined()
    case .matches(let matches):
      (prompts ?? []).enumerated()
        .compactMap { position, prompt in matches[prompt.id].map { "\(position + 1)\(letter($0))" }
        }
        .joined(separator: " ")
    }
  }

  private func letter(_ name: String) -> String {
    let position = options.firstIndex { $0.id == name } ?? 0
    return String(UnicodeScalar(UInt8(ascii: "a") + UInt8(position)))
  }
}

/// What `mockexam grade` and `mockexam report` print as JSON, as far as tests look at it.
struct PrintedScore: Decodable, Equatable {
  let raw: Raw
  let scaled: Scaled
  let outcome: String
  let domains: [Domain]
  let items: [Item]

  struct Raw: Decodable, Equatable {
    let points: Double
    let of: Double
  }

  struct Scaled: Decodable, Equatable {
    let estimate: Int
  }

  struct Domain: Decodable, Equatable {
    let id: String
    let points: Double
    let of: Double
  }

  struct Item: Decodable, Equatable {
    let id: String
    let status: String
    let credit: Double
  }

  init(_ text: String) throws {
    self = try JSONDecoder().decode(PrintedScore.self, from: Data(text.utf8))
  }
}

/// The file that `mockexam grade` reads.
func responseFile(_ responses: [String: PrintedForm.Key]) throws -> String {
  String(decoding: try JSONEncoder().encode(["responses": responses]), as: UTF8.self)
}
