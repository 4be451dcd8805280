namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>Ways to name the threads.</summary>
internal static class ThreadNamesWords
{
    internal const string Text =
        """
        # intro two
        Two threads: {names}.
        Call the two threads {names}.
        If it were a book, the two chapters would be headed {names}.
        {names}: those are the two threads.
        Two words over [the door|the page]: {names}.
        # intro three
        Three themes, then: {names}.
        Call them {names}.
        If this were a book in three parts, they would be headed {names}.
        {names}: so one might name the three.
        Three words for the inside of the cupboard door: {names}.
        # reason
        The [first|one that comes first] has its reason in the sky: {fact}
        [Behind|Under] the first there is this: {fact}
        The first is easily explained: {fact}
        # reason next
        For the second, {fact}
        The second comes from another corner: {fact}
        As to the second: {fact}
        # reason last
        And the third: {fact}
        The third is [quieter|last and not least]: {fact}
        The third has this for its root: {fact}
        """;
}
