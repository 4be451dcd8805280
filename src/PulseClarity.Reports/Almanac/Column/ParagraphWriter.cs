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
    private const int MostAsides = 8;
    private const int RhythmWays = 6;
    private const int Weeks = 52;
    private const int Months = 12;
    private const int WearingEvery = 8;
    private const int TargetSlack = 5;
    private const int RoomForEnd = 35;
    private const int FirstStep = 5;
    private const int NextStep = 7;
    private const int StepWidth = 31;

    private static readonly Move[] Fillers = [Move.Habit, Move.Bringing, Move.Manner, Move.Turn, Move.Aside, Move.Phase, Move.NatalPlace];
    private static readonly Move[] LastResorts = [Move.Aside, Move.Manner, Move.Habit];
    private static readonly Move[] Spare = [Move.Manner, Move.Bringing, Move.Habit, Move.House];

    private static readonly string[] WornOpenings =
        ["The Moon ", "The Sun ", "There is a", "By birth", "What is exact", "Of all that", "In the ephemeris", "On your own", "Look for the", "At about", "At your birth", "You were born", "For a while", "Look up the", "Note the time", "Venus is in", "Mercury is in", "Mars is in", "Between the Moon", "Between the Sun"];

    private static readonly string[] WearingOpenings =
    [
        "Of the lines", "Of the movers", "By the clocks", "Take the calendar", "You can be", "You will find", "The line to", "The angle to", "It comes to",
        "It is at", "Your visitor", "The thing is", "Your north node", "You have a", "Name the mood", "What did you", "By the tables", "Saturn is in", "Jupiter is in", "You do not", "Your natal", "Somebody comes", "A visitor comes", "If you keep", "You may meet",
        "Mark the place", "Mark it", "One meeting belongs", "Put a small", "Today the Moon", "Then there is", "For you in", "Keep an ear", "Look up for", "Through your seventh", "Through your eleventh", "In your fifth", "In your seventh", "In your eleventh", "The north node", "It is your", "For the time", "The point of",
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
        // Where a slow planet is says little of a day: the Moon's place that day goes with it.
        if (lead is { Kind: LeadKind.Place, Mover: >= Body.Jupiter }) Insert(draft, Move.Aside);
        if (!monthThemes.IsEmpty && (index + Number) % ThemeEvery == 0) Insert(draft, Move.MonthTheme);
        foreach (var filler in Fillers)
        {
            if (draft.Words >= Math.Max(Fewest + 2, target - TargetSlack)) break;
            if (draft.Has(filler)) continue;
            if (filler == Move.Turn) Add(draft, filler);
            else Insert(draft, filler);
        }

        foreach (var spare in Spare)
        {
            if (draft.Words <= target + TargetSlack) break;
            draft.Drop(spare, Fewest + 2);
        }

        while (draft.Words > Most) draft.DropLongest();
        if (draft.Words < Fewest && chooser.Take($"by {lead.Mover} {Topic.Of(question.Theme)}", Number) is { } bringing)
            draft.Insert(Move.Bringing, Sentence(_teller.Fill(bringing, lead with { Days = null }, Number)));
        foreach (var filler in LastResorts)
        {
            if (draft.Words < Fewest) Insert(draft, filler);
        }

        if (draft.Words < Fewest) Add(draft, Move.Turn);
        return Note(draft.Text);
    }

    /// <summary>The answer that names a period's themes and what each is founded on.</summary>
    internal string WriteThreads(ImmutableArray<string> names, Lead lead, List<Lead> reasons)
    {
        var draft = new Draft(HoroscopeQuestions.Of(facts.Period.Kind)[0], 0, lead);
        Say("open");
        var named = SkyWords.List([.. names.Select(name => $"'{name}'")]);
        draft.Add(Move.MonthTheme, Sentence(chooser.Take(names.Length == 2 ? "intro two" : "intro three", Number)!.Replace("{names}", named, StringComparison.Ordinal)));
        for (var i = 0; i < reasons.Count; i++)
        {
            var told = _teller.TellPlainly(reasons[i], Number + i);
            var heading = i == 0 ? "reason" : i == reasons.Count - 1 && i > 1 ? "reason last" : "reason next";
            draft.Add(Move.Fact, Sentence(chooser.Take(heading, Number)!.Replace("{fact}", SkyWords.Lowered(told), StringComparison.Ordinal)));
        }

        if (draft.Words < Fewest) Say("scene");
        if (draft.Words < Most - RoomForEnd) Say("act");
        if (draft.Words < Most - RoomForEnd) Say("close");
        if (draft.Words < Fewest) Say($"{lead.Tone.ToString().ToLowerInvariant()}");
        return Note(draft.Text);

        void Say(string heading)
        {
            if (chooser.TakeInTurn($"{QuestionTheme.Threads} {heading}", Number) is { } text) draft.Add(Move.Passage, Sentence(_teller.Fill(text, lead with { Days = null }, Number)));
        }
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
            // Passages come in turn, and wear out evenly.
            var isFree = (!draft.IsEmpty || !(_openings.Contains(First(sentence)) || (move != Move.Passage && IsWorn(sentence, draft.Index))))
                && !(move is Move.Passage or Move.Turn && _closings.Contains(Last(sentence)));
            if (isFree || attempt == Tries - 1) return sentence;
        }

        return null;
    }

    private string? TryMake(Draft draft, Move move, int attempt)
    {
        var (theme, lead) = (draft.Question.Theme, draft.Lead);
        var topic = Topic.Of(theme);
        var shared = Number * PerPeriod + draft.Index + attempt * 7;
        // What is not free today is replaced from another place each time, or one line would stand in for its neighbour all year.
        var own = Number + attempt * (FirstStep + Number * NextStep % StepWidth);
        var text = move switch
        {
            Move.Fact => _teller.Tell(lead, shared),
            Move.NatalPlace => _teller.TellNatal(lead, topic, shared),
            Move.Habit => lead.Natal is { } natal && (!lead.Times.IsEmpty || shared % 2 == 0) ? chooser.Take($"{natal} {topic}", shared) : null,
            Move.Bringing => (lead.Mover == Body.Moon && shared % 3 != 0) || (lead.Mover >= Body.Jupiter && shared % 2 != 0) ? null : chooser.Take($"by {lead.Mover} {topic}", shared),
            Move.Manner => (lead.Mover < Body.Jupiter || (shared & 3) == 0) && draft.Text.Contains(lead.Sign.ToString(), StringComparison.Ordinal) ? chooser.Take($"{lead.Sign} {topic}", shared) : null,
            Move.House => lead.House is { } house && draft.EndsWithHouse && (lead.Mover < Body.Jupiter || shared % 2 == 0) ? chooser.Take($"{house}", shared) : null,
            Move.Phase => lead.Phase is { } phase ? chooser.Take($"{phase}", shared) : null,
            Move.Passage => chooser.TakeInTurn($"{theme} {PassageOf(theme, lead)}", own),
            Move.Turn => chooser.TakeInTurn($"{theme} turn", own),
            Move.Aside => IsMoonSpare(lead) ? _teller.TellMoon(topic, shared) : null,
            Move.MonthTheme => chooser.Take("month theme", shared)?.Replace("{theme}", ThemeOfMonth(draft), StringComparison.Ordinal).Replace("{Theme}", SkyWords.Capital(ThemeOfMonth(draft)), StringComparison.Ordinal),
            _ => null,
        };
        return text is null ? null : _teller.Fill(text, lead with { Days = null }, shared);
    }

    // In a few answers of a day the Moon's sign is the second fact.
    private bool IsMoonSpare(Lead lead) => facts.Period.Kind == PeriodKind.Day && lead.Mover != Body.Moon && _asides++ < MostAsides;

    private string ThemeOfMonth(Draft draft) => $"'{monthThemes[(Number + draft.Index) % monthThemes.Length]}'";

    // Passages about two that meet are no use to one that stays.
    private static string PassageOf(QuestionTheme theme, Lead lead) =>
        lead.Tone == Tone.Rub ? "rub" : theme is QuestionTheme.Meeting or QuestionTheme.Touched && !lead.IsAspect ? "calm" : "gentle";

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
