import Reports
import TestSupport
import Testing

@Suite struct `Text that tries to be more` {
  @Test func `is text on a terminal`() {
    expectEqualText(
      HostileExam.report.text(),
      ##"""
      Title <b>|`x`: score report
      ━━━━━━━━━━━━━━━━━━━━━━━━━━━

      0 of 1 points (0 %): FAIL

      Too close to call: the interval holds the passing score, so another form of this
      exam could well end the other way.

      100 ●━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│━━━━━━━·············· 1000

      Estimated score  100 on the scale from 100 to 1000, where 700 passes
      Assumed cut      70 % of the points are taken to earn 700
      Likely range     100 to 793, in 95 of 100 cases
      Chance to pass   about 25 % on another form of this length
      Scored items     0 correct, 1 incorrect, 0 omitted
      Begun            ␛now
      Attempt          <a>|


      Domains
      ───────

      Domain         Weight  Points  Share       Class
      ─────────────  ──────  ──────  ──────────  ──────
      1. </td>|␛[0m   100 %  0 of 1  ░░░░░░░░░░  <low>|

      Results of parts rest on few items and are less reliable than the total.


      Task areas
      ──────────

      Task area  Points  Share       Lost  Topics missed
      ─────────  ──────  ──────────  ────  ───────────────
      1.1        0 of 1  ░░░░░░░░░░     1  1.1/<i>|`topic`


      Items
      ─────

      Item  Status     Points  Topic
      ────  ─────────  ──────  ───────────────
         1  incorrect  0 of 1  1.1/<i>|`topic`


      Not right
      ─────────

        1. incorrect, 1.1/<i>|`topic`

           Scenario

           </main> | <U+009B>2J

           <script>alert("1")</script> & 'q' | a | `code` **bold**
           [link](javascript:x) ␛[31mred
           # no heading <U+202E>desrever <U+2066>iso<U+2069>
               indented text
           1. no list https://evil.example www.evil.example $x$ ~~out~~ <!-- -->
           me@evil.example

           A  ␍
              ␇
              Your response: </li></ul>
           B  <script>alert("1")</script> & 'q' | a | `code` **bold**
              [link](javascript:x) ␛[31mred
              # no heading <U+202E>desrever <U+2066>iso<U+2069>
                  indented text
              1. no list https://evil.example www.evil.example $x$ ~~out~~ <!-- -->
              me@evil.example
              Key: <script>alert("1")</script> & 'q' | a | `code` **bold**
              [link](javascript:x) ␛[31mred # no heading <U+202E>desrever
              <U+2066>iso<U+2069> indented text 1. no list https://evil.example
              www.evil.example $x$ ~~out~~ <!-- --> me@evil.example

           javascript:alert(1)
           https://ok.example/" onclick="x
           https://ok.example/a_b?c=d&e=f
           HTTPS://shouting.example
           https://aа.example
           https://

      Drawn for <p> with seed 7, algorithm 1 from <bank>| (`d`).

      """##
    )
  }

  @Test func `is text in Markdown`() {
    expectEqualText(
      HostileExam.report.markdown(),
      ##"""
      # Title \<b\>\|\`x\`: score report

      **0 of 1 points (0 %): FAIL**

      > Too close to call: the interval holds the passing score, so another form of this exam could well end the other way.

      - **Estimated score:** 100 on the scale from 100 to 1000, where 700 passes
      - **Assumed cut:** 70 % of the points are taken to earn 700
      - **Likely range:** 100 to 793, in 95 of 100 cases
      - **Chance to pass:** about 25 % on another form of this length
      - **Scored items:** 0 correct, 1 incorrect, 0 omitted
      - **Begun:** ␛now
      - **Attempt:** \<a\>\|

      ## Domains

      | Domain | Weight | Points | Share | Class |
      | --- | --: | --: | --- | --- |
      | 1\. \</td\>\|␛\[0m | 100 % | 0 of 1 | ░░░░░░░░░░ | \<low\>\| |

      Results of parts rest on few items and are less reliable than the total.

      ## Task areas

      | Task area | Points | Share | Lost | Topics missed |
      | --- | --: | --- | --: | --- |
      | 1.1 | 0 of 1 | ░░░░░░░░░░ | 1 | 1.1/\<i\>\|\`topic\` |

      ## Items

      | Item | Status | Points | Topic |
      | --: | --- | --: | --- |
      | 1 | incorrect | 0 of 1 | 1.1/\<i\>\|\`topic\` |

      ## Not right

      ### Item 1: incorrect, 1.1/\<i\>\|\`topic\`

      **Scenario**

      \</main\> \| \<U+009B\>2J

      \<script\>alert("1")\</script\> \& 'q' \| a \| \`code\` \*\*bold\*\* \[link\](javascript:x) ␛\[31mred\
      \# no heading \<U+202E\>desrever \<U+2066\>iso\<U+2069\>\
          indented  text\
      1\. no list https\://evil.example www\.evil.example \$x\$ \~\~out\~\~ \<!-- --\> me@⁠evil.example

      + **A** ␍ ␇\
        *Your response*: \</li\>\</ul\>
      + **B** \<script\>alert("1")\</script\> \& 'q' \| a \| \`code\` \*\*bold\*\* \[link\](javascript:x) ␛\[31mred # no heading \<U+202E\>desrever \<U+2066\>iso\<U+2069\> indented  text 1. no list https\://evil.example www\.evil.example \$x\$ \~\~out\~\~ \<!-- --\> me@⁠evil.example\
        *Key*: \<script\>alert("1")\</script\> \& 'q' \| a \| \`code\` \*\*bold\*\* \[link\](javascript:x) ␛\[31mred # no heading \<U+202E\>desrever \<U+2066\>iso\<U+2069\> indented  text 1. no list https\://evil.example www\.evil.example \$x\$ \~\~out\~\~ \<!-- --\> me@⁠evil.example

      - javascript:alert(1)
      - https\://ok.example/" onclick="x
      - <https://ok.example/a_b?c=d&e=f>
      - HTTPS\://shouting.example
      - https\://aа.example
      - https\://

      Drawn for \<p\> with seed 7, algorithm 1 from \<bank\>\| (\`d\`).

      """##
    )
  }
}
