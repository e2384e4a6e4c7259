using Scheduler.Cli.Surroundings;
using Scheduler.Domain.Text;
using Scheduler.Files.Faults;

namespace Scheduler.Cli.Arguments;

/// <summary>Faults of arguments, said like those of files: where, what, what is allowed, how to mend it.</summary>
internal static class ArgumentFault
{
    /// <param name="key">Its three texts are <c>Argument.Key.Problem</c>, <c>.Allowed</c> and <c>.Remedy</c>.</param>
    /// <param name="place">Argument or option, as in the help.</param>
    /// <param name="found">What was typed; null when something is missing.</param>
    /// <param name="arguments">Parts of the texts.</param>
    public static string Text(Shell shell, string key, string place, string? found, params object[] arguments)
    {
        return FaultText.Of(new Fault(place, null, null, found, Part("Problem"), Part("Allowed"), Part("Remedy")), shell.Language);

        LocalizedText Part(string part) => CliText.Catalog.Format($"Argument.{key}.{part}", arguments);
    }
}
