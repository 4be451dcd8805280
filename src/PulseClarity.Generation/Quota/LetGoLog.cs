namespace PulseClarity.Generation.Quota;

/// <summary>Which calls were let go when, as far back as readings may come in: to know which of them may have overtaken one another.</summary>
internal sealed class LetGoLog
{
    private const int Longest = 4096;

    private readonly List<TimeSpan> _times = [];
    private readonly List<AccountMark[]> _marks = [];

    internal void Add(TimeSpan at, AccountMark[] marks)
    {
        if (_times.Count == Longest)
        {
            _times.RemoveRange(0, Longest / 2);
            _marks.RemoveRange(0, Longest / 2);
        }

        _times.Add(at);
        _marks.Add(marks);
    }

    /// <summary>What one account had taken when the last call at or before an instant was let go; otherwise what is given, when the log does not reach so far.</summary>
    internal double TakenUntil(TimeSpan instant, int account, double otherwise)
    {
        var index = _times.BinarySearch(instant);
        if (index < 0) index = ~index - 1;
        else while (index + 1 < _times.Count && _times[index + 1] == instant) index++;
        return index < 0 ? otherwise : _marks[index][account].Taken;
    }
}
