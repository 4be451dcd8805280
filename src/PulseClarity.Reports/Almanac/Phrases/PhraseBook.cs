using System.Collections.Frozen;
using PulseClarity.Reports.Horoscope.Questions;

namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>All phrases of the horoscope's answers, by heading.</summary>
internal static class PhraseBook
{
    private static readonly FrozenDictionary<string, Phrase[]> Pages = Read(
        Sky(
            SignsFireWords.Text, SignsEarthWords.Text, SignsAirWords.Text, SignsWaterWords.Text, MoversQuickWords.Text, MoversSlowWords.Text,
            NatalInnerWords.Text, NatalOuterWords.Text, HousesWords.Text, PhasesWords.Text, AnglesWords.Text, PlacesWords.Text,
            NamesWords.Text, ThreadNamesWords.Text, GaitsWords.Text)
        .Concat(Enum.GetValues<QuestionTheme>().Select(theme => (Prefix: theme + " ", Text: TextOf(theme)))));

    /// <summary>The phrases under a heading; none where there is no such heading.</summary>
    internal static IReadOnlyList<Phrase> Under(string heading) => Pages.TryGetValue(heading, out var phrases) ? phrases : [];

    private static IEnumerable<(string Prefix, string Text)> Sky(params IEnumerable<string> texts) => texts.Select(text => ("", text));

    private static FrozenDictionary<string, Phrase[]> Read(IEnumerable<(string Prefix, string Text)> texts)
    {
        var pages = new Dictionary<string, List<Phrase>>();
        foreach (var (prefix, text) in texts)
        {
            var page = new List<Phrase>();
            foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                if (line.StartsWith("# ", StringComparison.Ordinal)) pages.Add(prefix + line[2..], page = []);
                else page.Add(new Phrase(line));
            }
        }

        return pages.ToFrozenDictionary(page => page.Key, page => page.Value.ToArray());
    }

    private static string TextOf(QuestionTheme theme) => theme switch
    {
        QuestionTheme.Threads => ThreadsWords.Text,
        QuestionTheme.Mood => MoodWords.Text,
        QuestionTheme.Work => WorkWords.Text,
        QuestionTheme.Talk => TalkWords.Text,
        QuestionTheme.Love => LoveWords.Text,
        QuestionTheme.Home => HomeWords.Text,
        QuestionTheme.Friends => FriendsWords.Text,
        QuestionTheme.Solitude => SolitudeWords.Text,
        QuestionTheme.Body => BodyWords.Text,
        QuestionTheme.Worth => WorthWords.Text,
        QuestionTheme.Learning => LearningWords.Text,
        QuestionTheme.Courage => CourageWords.Text,
        QuestionTheme.Rest => RestWords.Text,
        QuestionTheme.Making => MakingWords.Text,
        QuestionTheme.Decision => DecisionWords.Text,
        QuestionTheme.Hinge => HingeWords.Text,
        QuestionTheme.Meeting => MeetingWords.Text,
        QuestionTheme.Touched => TouchedWords.Text,
        QuestionTheme.Practice => PracticeWords.Text,
        QuestionTheme.Friction => FrictionWords.Text,
        QuestionTheme.Notice => NoticeWords.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(theme), theme, "There are no words for it."),
    };
}
