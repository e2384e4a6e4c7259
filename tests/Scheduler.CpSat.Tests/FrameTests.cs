using Google.OrTools.Sat;

namespace Scheduler.CpSat.Tests;

public sealed class FrameTests
{
    [Fact]
    public void Question_ReadBack_HoldsParametersAndModel()
    {
        var (parameters, model) = (Models.Limit(3), Models.Knapsack());

        var frame = Frame.Read(new MemoryStream(Frame.Question(parameters, model)));

        var split = BitConverter.ToInt32(frame.Body);
        Assert.Equal(FrameKind.Question, frame.Kind);
        Assert.Equal(parameters, SatParameters.Parser.ParseFrom(frame.Body.AsSpan(4, split)));
        Assert.Equal(model, CpModelProto.Parser.ParseFrom(frame.Body.AsSpan(4 + split)));
    }

    [Fact]
    public void Read_StreamAtItsEnd_SaysSo() =>
        Assert.Throws<EndOfStreamException>(() => Frame.Read(new MemoryStream()));

    [Fact]
    public void Read_BodyCutShort_SaysSo()
    {
        var whole = Frame.Question(new(), Models.Knapsack());

        Assert.Throws<EndOfStreamException>(() => Frame.Read(new MemoryStream(whole[..^1])));
    }

    [Theory]
    [InlineData("CPS")]
    [InlineData("Starting CP-SAT solver")]
    public void Read_SomethingElse_QuotesIt(string text)
    {
        var error = Assert.Throws<InvalidDataException>(() => Frame.Read(new MemoryStream(System.Text.Encoding.ASCII.GetBytes(text))));

        Assert.Contains(text[..Math.Min(text.Length, 9)], error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LengthBeyondReason_IsRefusedBeforeItIsAllocated()
    {
        byte[] header = [.. "CPS1"u8, (byte)FrameKind.Answer, 0xff, 0xff, 0xff, 0xff];

        Assert.Throws<InvalidDataException>(() => Frame.Read(new MemoryStream(header)));
    }
}
