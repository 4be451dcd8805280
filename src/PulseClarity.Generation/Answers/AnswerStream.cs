using System.Text;
using System.Text.Json;

namespace PulseClarity.Generation.Answers;

/// <summary>
/// Reads <c>{"answers":[{"id":…,"answer":…},…]}</c> piece by piece, and gives each answer as soon as all of it is there. Of a text that is
/// cut off, or breaks in the middle, it has given what was whole up to there: that is paid for too.
/// </summary>
internal sealed class AnswerStream
{
    private const string Answers = "answers";
    private const string Id = "id";
    private const string Answer = "answer";

    private readonly StringBuilder _text = new();
    private int _read;
    private int _elementStart;
    private int _stringStart;
    private string _name = "";
    private int _depth;
    private bool _inString;
    private bool _isEscaped;
    private State _state = State.BeforeAnswers;

    private enum State
    {
        BeforeAnswers,
        InAnswers,
        AfterAnswers,
        Whole,
        Broken,
    }

    /// <summary>Whether all of it has come, to the last brace.</summary>
    internal bool IsWhole => _state == State.Whole;

    /// <summary>Takes a piece; gives the answers that it completes.</summary>
    internal IReadOnlyList<(string Id, JsonElement Answer)> Add(string piece)
    {
        _text.Append(piece);
        List<(string, JsonElement)> found = [];
        // Each character is looked at once, however small the pieces.
        foreach (var letter in piece)
        {
            if (_state is State.Whole or State.Broken) break;
            Step(letter, found);
            _read++;
        }

        return found;
    }

    private void Step(char letter, List<(string, JsonElement)> found)
    {
        if (_inString)
        {
            if (_isEscaped) _isEscaped = false;
            else if (letter == '\\') _isEscaped = true;
            else if (letter == '"') EndString();
            return;
        }

        switch (letter)
        {
            case '"' when _depth > 0:
                _inString = true;
                _stringStart = _read + 1;
                break;
            case '{' or '[':
                Open(letter);
                break;
            case '}' or ']':
                Close(letter, found);
                break;
        }
    }

    private void EndString()
    {
        _inString = false;
        if (_depth == 1 && _state == State.BeforeAnswers) _name = _text.ToString(_stringStart, _read - _stringStart);
    }

    // Depth 1 is the envelope, 2 the list of answers, 3 an answer. Lax models put a fence or a word before the envelope.
    private void Open(char letter)
    {
        if (_depth == 0 && letter == '[') return;
        _depth++;
        if (_state == State.BeforeAnswers && _depth == 2 && letter == '[' && _name == Answers) _state = State.InAnswers;
        else if (_state == State.InAnswers && _depth == 3) _elementStart = _read;
    }

    private void Close(char letter, List<(string, JsonElement)> found)
    {
        if (_depth == 0) return;
        _depth--;
        if (_state == State.InAnswers && _depth == 2) Take(_text.ToString(_elementStart, _read - _elementStart + 1), found);
        else if (_state == State.InAnswers && _depth == 1) _state = letter == ']' ? State.AfterAnswers : State.Broken;
        else if (_depth == 0) _state = _state == State.AfterAnswers ? State.Whole : State.Broken;
    }

    private void Take(string element, List<(string, JsonElement)> found)
    {
        try
        {
            using var document = JsonDocument.Parse(element);
            if (document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty(Id, out var id) && id.ValueKind == JsonValueKind.String
                && document.RootElement.TryGetProperty(Answer, out var answer))
                found.Add((id.GetString()!, answer.Clone()));
        }
        catch (JsonException)
        {
            // What follows a broken answer cannot be trusted to be where it seems to be.
            _state = State.Broken;
        }
    }
}
