#pragma once

#include "bench/material.h"
#include "bench/report.h"

namespace seatkeeper::bench {

/// One measured subject: checks that program and probe answer alike, then times both and adds rows.
struct Case {
    const char* name;
    void (*atEachSize)(Material&, Report&); ///< null for what does not depend on the number of people
    void (*once)(Report&);                  ///< null for what is measured at each size
};

/// What comes from Control Hub is measured up to so many people: the files of a million would take gigabytes.
inline constexpr std::size_t mostPeopleInFiles = 100'000;

void measureImport(Material& material, Report& report);
void measureCsvImport(Material& material, Report& report);
void measurePeopleJson(Material& material, Report& report);
void measureHeadlessMove(Material& material, Report& report);
void measureOpen(Material& material, Report& report);
void measureFilter(Material& material, Report& report);
void measureSort(Material& material, Report& report);
void measurePeople(Material& material, Report& report);
void measureFindings(Material& material, Report& report);
void measureAccess(Material& material, Report& report);
void measureLayers(Material& material, Report& report);
void measureMove(Material& material, Report& report);
void measureScenario(Material& material, Report& report);
void measureProposal(Material& material, Report& report);
void measureMemory(Material& material, Report& report);
void measureWindow(Material& material, Report& report);
void measureTimeline(Material& material, Report& report);
void measureTimelineRepaint(Report& report);
void measureFirstPaint(Report& report);
void measureSmallProposal(Report& report);
void measureHandovers(Report& report);
void measureAdversary(Report& report);

/// How long the move of half the people takes in a plan file of the material.
Seconds timeMove(Material& material);

} // namespace seatkeeper::bench
