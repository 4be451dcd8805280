namespace PulseClarity.Reports.Claims.Words;

/// <summary>How coming into a sign or house, and leaving it, are called.</summary>
internal static class PlacePhrases
{
    internal static IEnumerable<Phrase> All() =>
    [
        .. LexiconTable.Of(
            TokenKind.Enters,
            0,
            "comes to|came to|comes home to|came home to|gets to|enters|enter|entered|entering|moves|moved|moving|move|slips|slipped|slip|slipping|steps|stepped|step|crosses into|crossed into|cross into|crossing into|passes into|passed into|passes|passed|pass|goes into|went into|shifts|shifted|glides|glided|drifts|drifted|wanders|wandered|walks into|walked into|comes into|came into|come into|arrives in|arrived in|arrive in|returns to|returned to|returns|settles into|settled into|changes to|changes into|changed into|changed to|changing into|sails|sailed|rolls into|has reached|changes signs|changes sign|changed signs|tips into|tips over into|switches to|switches|switched to|hurries|climbs into|climbed into|ducks into"),
        .. LexiconTable.Of(
            TokenKind.Leaves,
            0,
            "leaves|leave|left|leaving|exits|exited|quits|departs|trades|trading|traded|swaps|swapped|exchanges|exchanged|is done with|says goodbye to|takes leave of|walks out of|moves out of|steps out of|slips out of|passes out of"),
        .. LexiconTable.Of(TokenKind.Holds, 0, "holds|hosts|houses|keeps|carries|shelters|gets|receives|contains|is home to|home to|has"),
    ];
}
