using BenchmarkDotNet.Attributes;
using Scheduler.Files.Scenarios;
using Scheduler.Rulebook;

namespace Scheduler.Benchmarks;

/// <summary>From the folder to the shapes.</summary>
public class ReadingBenchmarks
{
    [GlobalSetup]
    public void Check()
    {
        Truth.Holds(Read() == 41, "zhejiang-2027 has 41 operating lines");
        Truth.Holds(Compile() == 41, "and so has its problem");
    }

    [Benchmark]
    public int Read() => ScenarioReader.Read(Province.Folder).Scenario!.OperatingLines.Count();

    [Benchmark]
    public int Compile() => ScenarioCompiler.Compile(Province.Scenario).Lines.Length;
}
