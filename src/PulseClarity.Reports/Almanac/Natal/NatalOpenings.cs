using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Natal;

namespace PulseClarity.Reports.Almanac.Natal;

/// <summary>The lines that open the parts of Life Clarity.</summary>
internal static class NatalOpenings
{
    internal static NatalText Of(PersonFacts person, string part, Dice dice)
    {
        var (title, ways) = part switch
        {
            "identity" => ("Identity", (string[])
            [
                $"Here the Sun sets the tone, in {person[Body.Sun]!.Sign}. This chapter asks who it is that walks in, and who stays when the guests have gone.",
                $"Somebody answers when your name is called. With the Sun in {person[Body.Sun]!.Sign}, this chapter asks who that is, on a good day and on a plain one.",
                $"A chapter about the one who signs for the parcel: the Sun in {person[Body.Sun]!.Sign}, and the rest of the household behind it.",
            ]),
            "emotional" => ("Feeling", person[Body.Moon]!.PossibleSigns is null
                ?
                [
                    $"Here the Moon speaks, from {person[Body.Moon]!.Sign}. This chapter is about what you need when nobody is asking.",
                    $"After the door has closed it is the Moon's turn, in {person[Body.Moon]!.Sign}. What comforts you, what undoes you, and how one might tell from outside.",
                    $"With the Moon in {person[Body.Moon]!.Sign} you come home in your own way. This chapter waits in the hall.",
                ]
                : ["The Moon changed signs on your day, and this chapter leaves her the benefit of the doubt. It is about what you need when nobody is asking."]),
            "career" => ("Work",
            [
                $"Saturn stands in {person[Body.Saturn]!.Sign} here and Mars in {person[Body.Mars]!.Sign}. This chapter is about what you make, carry and finish, paid or not.",
                $"Mars in {person[Body.Mars]!.Sign} begins things, Saturn in {person[Body.Saturn]!.Sign} ends them. Between the two lies most of what you will have done.",
                $"What are your hands for? A chapter with Mercury in {person[Body.Mercury]!.Sign}, Mars in {person[Body.Mars]!.Sign} and the door of the workshop open.",
            ]),
            _ => ("Growth",
            [
                $"The north node is in {person[Body.TrueNode]!.Sign}. This chapter is about what stretches you, at your own pace and in ordinary shoes.",
                $"Some of you is not finished, and this is good news. The north node, in {person[Body.TrueNode]!.Sign}, points down a road that you have not walked much.",
                $"Plants lean towards a window. Yours may be in {person[Body.TrueNode]!.Sign}, where the north node is; this chapter looks at the leaning.",
            ]),
        };
        return new NatalText(title, [ways[dice.Next(ways.Length)]]);
    }
}
