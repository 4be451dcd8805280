using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Reports.Almanac.Natal;

/// <summary>What home is like under each sign.</summary>
internal static class HomeTalk
{
    private static readonly string[] Table =
    [
        "Home, in you, has a draught of fresh air in it. It was perhaps a place of quick words and slammed doors that were open again by supper.",
        "The ground you stand on likes a full larder. There may have been someone whose love came as second helpings and never once as a speech.",
        "Home has talk in it: a radio, a staircase argument, books where plates should be. You may have learned early to read the news in a tone of voice.",
        "Home is the whole subject here, and it goes down a long way. A recipe in somebody's hand may hold more of it than the house did.",
        "There is a stage in the living room, or a memory of one. Somebody in the house took up a good deal of the light, and it may have been you.",
        "Home ran, or runs, on small services. Love may have been a coat brushed, a sandwich cut, a remark about your collar.",
        "Home was a matter of keeping the peace, or of looking as if. You may still hear a raised voice through two walls.",
        "There is a locked room in the idea of home, and someone who knew more than they told. You learned to listen to what was left out.",
        "Home had a window on somewhere else: an uncle abroad, an atlas, a faith or a quarrel about one. You may feel most at home on the way.",
        "Home had rules, or a shortage, or an early duty. You may have been the sensible one at an age for puddles.",
        "Home was unlike the neighbours' in some way that you noticed early. The family you chose may by now be the larger one.",
        "Home has mist in it: something sung, something not said, a parent half elsewhere. You may still look for it by the sea.",
    ];

    /// <summary>The talk of a sign, whole sentences.</summary>
    internal static string Of(ZodiacSign sign) => Table[(int)sign];
}
