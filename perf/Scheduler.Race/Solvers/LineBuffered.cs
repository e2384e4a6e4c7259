using System.Collections.Immutable;
using Scheduler.Race.Running;

namespace Scheduler.Race.Solvers;

/// <summary>Makes a C program write each line at once, since into a pipe it would keep several thousand characters back.</summary>
internal static class LineBuffered
{
    private const string Buffering = "/usr/bin/stdbuf";

    public static ChildCommand Command(string program, ImmutableArray<string> arguments) => File.Exists(Buffering)
        ? new ChildCommand(Buffering, ["-oL", program, .. arguments])
        : new ChildCommand(program, arguments);
}
