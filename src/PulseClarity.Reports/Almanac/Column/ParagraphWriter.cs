using System.Collections.Immutable;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Horoscope;
using PulseClarity.Reports.Horoscope.Questions;

namespace PulseClarity.Reports.Almanac.Column;

/// <summary>Puts the answers of one period together, no two of which open or close alike.</summary>
internal sealed class ParagraphWriter(PeriodFacts facts, Spread spread, Chooser chooser, ImmutableArray<string> monthThemes)
{
    private const int ShortestTarget = 86;
    private const int TargetSpread = 58;
    private const int Fewest = 80;
    private const int Most = 150;
    private const int Tries = 30;
    private const int EndWords = 3;
    private const int PerPeriod = HoroscopeQuestions.PerPeriod;

    // The months' themes come up in two answers of a period, in others each day.
    private const int ThemeEvery = 9;
    private const int MostAsides = 4;
    private const int RhythmWays = 6;
    private const int VerdictParts = 4;
    private const int SceneLeadEvery = 8;
    private const int ActLeadEvery = 9;
    private const int Weeks = 52;
    private const int Months = 12;
    private const int WearingEvery = 5;
    private const int TargetSlack = 5;

    private static readonly Move[] Fillers = [Move.Scene, Move.Habit, Move.Act, Move.Sense, Move.Bringing, Move.Aside, Move.Manner, Move.Opening];
    private static readonly Move[] LastResorts = [Move.Scene, Move.Sense, Move.Act];
    private static readonly Move[] Spare = [Move.Aside, Move.Manner, Move.Bringing, Move.Scene, Move.Sense, Move.Habit, Move.House, Move.Act];

    private static readonly string[] WornOpenings =
        ["The Moon ", "The Sun ", "There is a", "By birth", "What is exact", "Of all that", "In the ephemeris", "On your own", "Look for the", "At about", "At your birth", "You were born", "For a while", "Venus is in", "Mercury is in", "Mars is in", "Between the Moon", "Between the Sun"];

    private static readonly string[] WearingOpenings =
    [
        "Of the lines", "Of the movers", "By the clocks", "Take the calendar", "You can be", "You will find", "The line to", "The angle to", "It comes to",
        "It is at", "Your visitor", "The thing is", "Your north node", "You have a", "Name the mood", "What did you", "By the tables", "Saturn is in", "Jupiter is in", "You do not", "Your natal", "Somebody comes", "A visitor comes", "If you keep", "Note the time", "You may meet",
    ];

    private readonly FactTeller _teller = new(facts, chooser);
    private readonly HashSet<string> _openings = [];
    private readonly HashSet<string> _closings = [];
    private int _asides;

    // The periods of all kinds in one row, so that what is dealt in turn goes on from the days to the weeks.
    private int Number => facts.Period.Number + facts.Period.Kind switch
    {
        PeriodKind.Day => 0,
        PeriodKind.Week => HoroscopeYear.DayCount,
        PeriodKind.Month => HoroscopeYear.DayCount + Weeks,
        _ => HoroscopeYear.DayCount + Weeks + Months,
    };

    /// <summary>The answer to a question, led by a fact.</summary>
    internal string Write(Question question, int index, Lead lead)
    {
        var draft = new Draft(question, index, lead);
        var target = ShortestTarget + spread.Deal(Number * PerPeriod + index, TargetSpread, "length");
        var shapes = Shapes.Of(lead.Kind);
        foreach (var move in shapes[spread.Deal(Number * PerPeriod + index, shapes.Length, "shape" + lead.Kind)]) Add(draft, move);
        if (!monthThemes.IsEmpty && (index + Number) % ThemeEvery == 0) Insert(draft, Move.MonthTheme);
        foreach (var filler in Fillers)
        {
            if (draft.Words >= Math.Max(Fewest + 2, target - TargetSlack)) break;
            if (!draft.Has(filler)) Insert(draft, filler);
        }

        foreach (var spare in Spare)
        {
            if (draft.Words <= target + TargetSlack) break;
            draft.Drop(spare, Fewest + 2);
        }

        if (_closings.Contains(Last(draft.Text))) Add(draft, Move.Closing);
        while (draft.Words > Most) draft.DropLongest();
        foreach (var filler in LastResorts)
        {
            if (draft.Words < Fewest) Insert(draft, filler);
        }

        return Note(draft.Text);
    }

    /// <summary>The answer that names a period's themes and what each is founded on.</summary>
    internal string WriteThreads(ImmutableArray<string> names, Lead lead, List<Lead> reasons)
    {
        var question = HoroscopeQuestions.Of(facts.Period.Kind)[0];
        var draft = new Draft(question, 0, lead);
        Add(draft, Move.Opening);
        var named = SkyWords.List([.. names.Select(name => $"'{name}'")]);
        draft.Add(Move.MonthTheme, Sentence(chooser.Take(names.Length == 2 ? "intro two" : "intro three", Number)!.Replace("{names}", named, StringComparison.Ordinal)));
        for (var i = 0; i < reasons.Count; i++)
        {
            var told = _teller.TellPlainly(reasons[i], Number + i);
            var heading = i == 0 ? "reason" : i == reasons.Count - 1 && i > 1 ? "reason last" : "reason next";
            draft.Add(Move.Fact, Sentence(chooser.Take(heading, Number)!.Replace("{fact}", SkyWords.Lowered(told), StringComparison.Ordinal)));
        }

        Add(draft, Move.Act);
        Add(draft, Move.Closing);
        foreach (var filler in (Move[])[Move.Sense, Move.Scene])
        {
            if (draft.Words < Fewest + 10) Insert(draft, filler);
        }

        foreach (var spare in (Move[])[Move.Scene, Move.Act, Move.Opening]) if (draft.Words > Most) draft.Drop(spare, Fewest);
        return Note(draft.Text);
    }

    private void Add(Draft draft, Move move)
    {
        if (Make(draft, move) is { } text) draft.Add(move, text);
    }

    private void Insert(Draft draft, Move move)
    {
        if (Make(draft, move) is { } text) draft.Insert(move, text);
    }

    private string? Make(Draft draft, Move move)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            if (TryMake(draft, move, attempt) is not { } text) return null;
            var sentence = Rhythm.Vary(Sentence(text), spread.Deal(Number * PerPeriod + draft.Index, RhythmWays, "rhythm" + move), move);
            var isFree = move == Move.Closing ? !_closings.Contains(Last(sentence))
                : !(draft.IsEmpty || move == Move.Opening) || !(_openings.Contains(First(sentence)) || IsWorn(sentence, draft.Index));
            if (isFree || attempt == Tries - 1) return sentence;
        }

        return null;
    }

    private string? TryMake(Draft draft, Move move, int attempt)
    {
        var (theme, lead) = (draft.Question.Theme, draft.Lead);
        var topic = Topic.Of(theme);
        var shared = Number * PerPeriod + draft.Index + attempt * 7;
        var own = Number + attempt * 5;
        var text = move switch
        {
            Move.Fact => _teller.Tell(lead, shared),
            Move.NatalPlace => _teller.TellNatal(lead, topic, shared),
            Move.Habit => lead.Natal is { } natal && (!lead.Times.IsEmpty || shared % 2 == 0) ? chooser.Take($"{natal} {topic}", shared) : null,
            Move.Bringing => (lead.Mover == Body.Moon && shared % 3 != 0) || (lead.Mover >= Body.Jupiter && shared % 2 != 0) ? null : chooser.Take($"by {lead.Mover} {topic}", shared),
            Move.Manner => (lead.Mover < Body.Jupiter || (shared & 3) == 0) && draft.Text.Contains(lead.Sign.ToString(), StringComparison.Ordinal) ? chooser.Take($"{lead.Sign} {topic}", shared) : null,
            Move.House => lead.House is { } house && draft.EndsWithHouse && (lead.Mover < Body.Jupiter || shared % 2 == 0) ? chooser.Take($"{house}", shared) : null,
            Move.Phase => lead.Phase is { } phase ? chooser.Take($"{phase}", shared) : null,
            Move.Sense => chooser.Take($"{theme} {SenseOf(theme, lead)}", own),
            Move.Verdict => chooser.Take($"{theme} {(spread.Deal(shared, VerdictParts, "verdict") == 0 && !draft.Has(Move.Sense) ? "" : "verdict ")}{SenseOf(theme, lead)}", own),
            Move.Scene => Led("scene lead", chooser.TakeInTurn($"{theme} scene", own), draft, SceneLeadEvery),
            Move.Act => Led("act lead", chooser.TakeInTurn($"{theme} act", own), draft, ActLeadEvery),
            Move.Opening => chooser.TakeInTurn($"{theme} open", own),
            Move.Closing => chooser.TakeInTurn($"{theme} close", own),
            Move.Aside => IsMoonSpare(lead) ? _teller.TellMoon(topic, shared) : null,
            Move.MonthTheme => chooser.Take("month theme", shared)?.Replace("{theme}", ThemeOfMonth(draft), StringComparison.Ordinal).Replace("{Theme}", SkyWords.Capital(ThemeOfMonth(draft)), StringComparison.Ordinal),
            _ => null,
        };
        return text is null ? null : _teller.Fill(text, lead with { Days = null }, shared);
    }

    // In a few answers of a day the Moon's sign is the second fact.
    private bool IsMoonSpare(Lead lead) => facts.Period.Kind == PeriodKind.Day && lead.Mover != Body.Moon && _asides++ < MostAsides;

    private string ThemeOfMonth(Draft draft) => $"'{monthThemes[(Number + draft.Index) % monthThemes.Length]}'";

    private string? Led(string heading, string? text, Draft draft, int every)
    {
        if (text is null || draft.IsEmpty || spread.Deal(Number * PerPeriod + draft.Index, every, heading) != 0) return text;
        return $"{chooser.Part(heading, Number * PerPeriod + draft.Index)} {SkyWords.Lowered(text)}";
    }

    // The aspect's own question speaks of "the two", which takes two.
    private static string SenseOf(QuestionTheme theme, Lead lead) =>
        (theme is QuestionTheme.Meeting or QuestionTheme.Touched && !lead.IsAspect ? Tone.Calm : lead.Tone).ToString().ToLowerInvariant();

    private string Note(string text)
    {
        _openings.Add(First(text));
        _closings.Add(Last(text));
        return text;
    }

    // A whole year would begin so; of the less worn openings every fifth is let through.
    private bool IsWorn(string text, int index) =>
        Array.Exists(WornOpenings, worn => text.StartsWith(worn, StringComparison.Ordinal))
        || (spread.Deal(Number * PerPeriod + index, WearingEvery, First(text)) != 0
            && Array.Exists(WearingOpenings, wearing => text.StartsWith(wearing, StringComparison.Ordinal)));

    private static string First(string text) => string.Join(' ', Words(text).Take(EndWords));

    private static string Last(string text) => string.Join(' ', Words(text).TakeLast(EndWords));

    private static IEnumerable<string> Words(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim(',', '.', ';', ':', '?', '\'').ToLowerInvariant());

    private static string Sentence(string text) => SkyWords.Capital(text
        .Replace(",.", ".", StringComparison.Ordinal)
        .Replace(",:", ":", StringComparison.Ordinal)
        .Replace(",,", ",", StringComparison.Ordinal)
        .Replace(" a Aries", " an Aries", StringComparison.Ordinal)
        .Replace(" a Aquarius", " an Aquarius", StringComparison.Ordinal)).Trim();
}
