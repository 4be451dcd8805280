using System.Text.Json;
using PulseClarity.Generation.Plans;

namespace PulseClarity.Generation.Answers;

/// <summary>Judges the answers of one run. Called for one answer at a time, whichever call it came with.</summary>
public interface IAnswerChecks
{
    /// <summary>What is wrong with an answer, in a sentence that the model is told when it is asked again; null when nothing is.</summary>
    string? Complaint(Batch batch, Item item, JsonElement answer);

    /// <summary>Takes note of an answer that was accepted, now or in an earlier process, so that later ones can be compared with it.</summary>
    void Keep(Batch batch, Item item, JsonElement answer);
}
