using System.Collections.Immutable;
using PulseClarity.Astrology.Charts;
using PulseClarity.Astrology.Ephemeris;

namespace PulseClarity.Reports.Facts;

/// <summary>Where a moving body is through a period.</summary>
/// <param name="Body">The body: Sun to Pluto, the mean node, Chiron.</param>
/// <param name="Degree">Whole degrees of its sign passed at noon, 0 to 29; for days only.</param>
/// <param name="Motion">How it moves at noon, where it does not plainly go forwards: retrograde or stationary; for days only, and null for the node,
/// which always goes back.</param>
/// <param name="Signs">The signs it is in, in order of time, with the times of its ingresses, which may lie outside the period.</param>
/// <param name="Houses">The natal houses it passes through, likewise; null without houses, for the Moon over a month, and for all
/// before Jupiter over a year.</param>
/// <param name="Retrogrades">The times of going backwards that touch the period, uncut; null when there is none.</param>
public sealed record TransitingBody(
    Body Body,
    int? Degree,
    Motion? Motion,
    ImmutableArray<SignStay> Signs,
    ImmutableArray<HouseStay>? Houses,
    ImmutableArray<RetrogradeSpan>? Retrogrades);
