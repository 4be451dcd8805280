namespace PulseClarity.Reports.Claims.Words;

/// <summary>How going forwards and backwards are called.</summary>
internal static class MotionPhrases
{
    private static readonly string[] Going =
    [
        "walking", "walks", "walk", "going", "goes", "go", "moving", "moves", "move", "running", "runs", "travelling", "travels",
        "traveling", "heading", "stepping", "steps", "sliding", "slides", "rolling", "wandering", "creeping", "walked", "moved", "drifting",
    ];

    private static readonly string[] Turning =
        ["turns", "turn", "turning", "turned", "goes", "go", "going", "went", "stations", "station", "stationing", "stationed"];

    private static readonly string[] Begins = ["begins", "starts", "began", "started", "begins to", "starts to"];

    private static readonly string[] Stops = ["stops", "stopped", "finishes", "finished", "ends", "ended", "done", "has done"];

    internal static IEnumerable<Phrase> All()
    {
        string[] back = ["backwards", "backward", "in reverse"];
        string[] forth = ["forwards", "forward", "forward again", "forwards again"];
        foreach (var going in Going)
        {
            foreach (var way in back)
            {
                yield return new Phrase($"{going} {way}", TokenKind.Retrograde, 0);
                foreach (var begins in Begins) yield return new Phrase($"{begins} {going} {way}", TokenKind.TurnsRetrograde, 0);
                foreach (var stops in Stops) yield return new Phrase($"{stops} {going} {way}", TokenKind.TurnsDirect, 0);
            }

            foreach (var way in forth)
            {
                yield return new Phrase($"{going} {way}", TokenKind.Direct, 0);
                foreach (var begins in Begins) yield return new Phrase($"{begins} {going} {way}", TokenKind.TurnsDirect, 0);
            }
        }

        foreach (var turning in Turning)
        {
            yield return new Phrase($"{turning} retrograde", TokenKind.TurnsRetrograde, 0);
            yield return new Phrase($"{turning} direct", TokenKind.TurnsDirect, 0);
        }

        foreach (var turning in (string[])["turns", "turned", "turn", "turning"])
        {
            foreach (var way in forth) yield return new Phrase($"{turning} {way}", TokenKind.TurnsDirect, 0);
            foreach (var way in back) yield return new Phrase($"{turning} {way}", TokenKind.TurnsRetrograde, 0);
        }

        foreach (var phrase in LexiconTable.Of(TokenKind.Retrograde, 0, "not direct|not yet direct|isn't direct|retrograde|retrogrades|retrograding|in retrograde|backwards through|backward through")) yield return phrase;
        foreach (var phrase in LexiconTable.Of(TokenKind.TurnsRetrograde, 0, "begins its retrograde|starts its retrograde|begins to retrograde|retrograde begins|retrograde starts|begins her retrograde|begins his retrograde")) yield return phrase;
        foreach (var phrase in LexiconTable.Of(TokenKind.TurnsDirect, 0, "ends its retrograde|ends her retrograde|ends his retrograde|finishes its retrograde|retrograde ends|retrograde is over|retrograde ended|leaves retrograde|resumes direct motion|resumes its forward|comes out of retrograde|turns round")) yield return phrase;
        foreach (var phrase in LexiconTable.Of(TokenKind.Direct, 0, "is direct|be direct|been direct|was direct|were direct|are direct|now direct|direct again|direct now|in direct motion|moving direct|moves direct|already direct")) yield return phrase;
        foreach (var phrase in LexiconTable.Of(TokenKind.Stationary, 0, "stands still|standing still|stands nearly still|stationary|at a standstill|nearly at rest|stood still|comes to a halt|stands almost still|hardly moves")) yield return phrase;
    }
}
