using System.Security.Cryptography;
using System.Text;

namespace PulseClarity.Generation.Plans;

/// <summary>Tells one plan from another of the same name: answers bought for the one must not be taken for the other's.</summary>
internal static class PlanFingerprint
{
    /// <summary>SHA-256, in hexadecimal, of all that a plan asks before any answer is there.</summary>
    internal static string Of(Plan plan)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(plan.Id, plan.Instructions, plan.AnswerSchema.GetRawText());
        foreach (var batch in plan.Batches)
        {
            Add([batch.Id, .. batch.After]);
            foreach (var item in batch.Items) Add(item.Id, item.Prompt);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        // Each text with its length, so that no two lists of texts run into one another.
        void Add(params IEnumerable<string> texts)
        {
            foreach (var text in texts)
            {
                var bytes = Encoding.UTF8.GetBytes(text);
                hash.AppendData(BitConverter.GetBytes(bytes.Length));
                hash.AppendData(bytes);
            }

            hash.AppendData([0xFF]);
        }
    }
}
