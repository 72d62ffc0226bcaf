/// A name that a product had, and the name that it has.
struct FormerName {
  let former: Phrase
  /// The present name without the vendor.
  let present: Phrase
  let presentText: String
  /// The vendor that the present name begins with.
  let vendor: Term?
  /// The day or the year of the change.
  let since: String

  fileprivate init(_ former: String, _ present: String, since: String) {
    self.former = Phrase(former.replacing("-", with: " "))
    let words = present.split(separator: " ")
    vendor = vendors.contains(words[0]) ? Term(words[0]) : nil
    let product = vendors.contains(words[0]) ? words.dropFirst() : words[...]
    self.present = Phrase(product.joined(separator: " "))
    presentText = present
    self.since = since
  }
}

private let vendors: [Substring] = ["Amazon", "AWS", "Microsoft"]

/// The changes of names that the vendors have announced.
let formerNames = [
  FormerName("Amazon SageMaker", "Amazon SageMaker AI", since: "2024-12-03"),
  FormerName("Amazon CodeWhisperer", "Amazon Q Developer", since: "2024-04-30"),
  FormerName("Amazon QuickSight", "Amazon Quick Sight", since: "2025"),
  FormerName("AWS Single Sign-On", "AWS IAM Identity Center", since: "2022-07-26"),
  FormerName("AWS SSO", "AWS IAM Identity Center", since: "2022-07-26"),
  FormerName("Amazon Elasticsearch Service", "Amazon OpenSearch Service", since: "2021-09-08"),
  FormerName(
    "Kinesis Data Analytics",
    "Amazon Managed Service for Apache Flink",
    since: "2023-08-30"
  ),
  FormerName("Kinesis Data Firehose", "Amazon Data Firehose", since: "2024-02"),
  FormerName("Amazon CloudWatch Events", "Amazon EventBridge", since: "2019-07-11"),
  FormerName("Azure Active Directory", "Microsoft Entra ID", since: "2023-07-11"),
  FormerName("Azure AI Studio", "Microsoft Foundry", since: "2025"),
  FormerName("Azure AI Foundry", "Microsoft Foundry", since: "2025"),
  FormerName("Azure Cognitive Services", "Foundry Tools", since: "2025"),
  FormerName("Azure AI services", "Foundry Tools", since: "2025"),
]

/// The first words of the former names.
let formerBeginnings = Vocabulary(formerNames.compactMap(\.former.terms.first))
