using Scheduler.Domain.Text;
using Scheduler.Files.Faults;

namespace Scheduler.Worker.Texts;

/// <summary>Faults of files and patches as sentences in both languages.</summary>
internal static class FaultSentences
{
    public static LocalizedText Of(Fault fault) => new(FaultText.Of(fault, Language.Chinese), FaultText.Of(fault, Language.English));

    /// <summary>Sentences one behind the other; Chinese needs no space between them.</summary>
    public static LocalizedText Joined(params ReadOnlySpan<LocalizedText> sentences)
    {
        var (chinese, english) = (new List<string>(), new List<string>());
        foreach (var sentence in sentences)
        {
            chinese.Add(Ended(sentence.Zh, '。'));
            english.Add(Ended(sentence.En, '.'));
        }

        return new(string.Concat(chinese), string.Join(' ', english));
    }

    private static string Ended(string sentence, char stop) => sentence.Length > 0 && char.IsPunctuation(sentence[^1]) ? sentence : sentence + stop;
}
