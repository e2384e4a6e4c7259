using Spectre.Console;

namespace Scheduler.Cli.Surroundings;

/// <summary>Opens consoles.</summary>
internal static class Terminal
{
    /// <summary>Wider than any row, since what goes to a file or to another program must not be wrapped.</summary>
    private const int Unwrapped = 4_000;

    /// <summary>A console on a stream; a redirected one gets plain text.</summary>
    public static IAnsiConsole On(TextWriter writer, bool redirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = redirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = redirected ? InteractionSupport.No : InteractionSupport.Detect,
        });
        if (redirected) console.Profile.Width = Unwrapped;
        return console;
    }
}
