using System.Collections.Immutable;
using Scheduler.Domain.Text;

namespace Scheduler.Cli.Surroundings;

/// <summary>Chooses the language before anything is parsed, since faults of the arguments must be said in it too.</summary>
internal static class LanguageChoice
{
    public const string Option = "--lang";

    public static ImmutableArray<(string Word, Language Value)> Words { get; } = [("zh", Language.Chinese), ("en", Language.English)];

    /// <summary>The option if it is given and known; otherwise the locale, of which LC_ALL counts before LANG.</summary>
    public static Language Of(IReadOnlyList<string> arguments, Func<string, string?> environment)
    {
        var asked = Asked(arguments);
        foreach (var (word, language) in Words)
        {
            if (word == asked) return language;
        }

        var locale = environment("LC_ALL") is { Length: > 0 } all ? all : environment("LANG");
        return locale?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? Language.Chinese : Language.English;
    }

    private static string? Asked(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == Option && i + 1 < arguments.Count) return arguments[i + 1];
            if (arguments[i].StartsWith(Option + "=", StringComparison.Ordinal)) return arguments[i][(Option.Length + 1)..];
        }

        return null;
    }
}
