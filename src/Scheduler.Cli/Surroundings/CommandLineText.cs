namespace Scheduler.Cli.Surroundings;

/// <summary>The command as one line that a shell would take again.</summary>
internal static class CommandLineText
{
    public static string Of(IEnumerable<string> arguments) => string.Join(' ', arguments.Select(Quoted).Prepend("scheduler"));

    private static string Quoted(string argument) =>
        argument.Length > 0 && argument.All(IsPlain) ? argument : $"'{argument.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    private static bool IsPlain(char character) => char.IsLetterOrDigit(character) || "-_./=:,+@%\\".Contains(character);
}
