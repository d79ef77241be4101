// Words of letters that are asked for: presets and their fields, why a channel or brand, what stands against asking, where it stands. Pure functions,
// for the window and the command line.
#pragma once

#include "models/evidence/request/request_form.h"
#include "models/evidence/request/request_register.h"
#include "ui/record/record_text_presenter.h"

namespace cf::ui {

QString presetWord(const RequestPreset& preset);        ///< as the site calls it, else in our words
QString presetWord(const QString& id, const QString& name);
QString presetGroupWord(const QString& group);
QString requestFieldWord(const QString& name, const QString& label);
QString requestAboutWord(RequestAbout about);
/// "Case rooms, workspace 60001"; "letters to C-1"; "NSB-2025-0048211, Northgate".
QString originWords(const KnownValue& value);
/// What known values are called: "Claim, status".
QString knownNameWords(const QString& name);
QString channelBecause(const ReasonedChoice& choice);
QString brandBecause(const ReasonedChoice& choice, const QString& unit);
/// "NTC-0200, version 7, in force since 3 Jan 2026, by Composition"; what is known of it.
QString templateWords(const evidence::TemplateOption& option, const TimeTelling& telling);
QString templateWords(const CorrespondenceRequest& request, const TimeTelling& telling);
QString findingSentence(const evidence::FoundInRequest& found, const TimeTelling& telling);

QString requestStageWord(RequestStage stage);
MarkedText requestStageMark(RequestStage stage); ///< its text is the word
/// The same, and whether what came of it is as it was asked for.
QString requestLineWord(const evidence::RequestLine& line);
MarkedText requestLineMark(const evidence::RequestLine& line);
QString otherwiseName();
QString otherwiseSentence(const evidence::AskedOtherwise& of);
QString milestoneWord(RequestMilestone milestone);
QString stepStateWord(RequestStep::State state);
/// What the person on the phone can be told, once it was asked for.
QString requestReadBack(const CorrespondenceRequest& request);
/// Title of its plan.
QString requestTitle(const CorrespondenceRequest& request);

/// All that a request keeps, in its order: what it is about, the letter, its fields, what was known then.
struct RequestSection {
    QString id, title, note;
    QList<RecordFact> facts;
    friend bool operator==(const RequestSection&, const RequestSection&) = default;
};
std::vector<RequestSection> requestSections(const CorrespondenceRequest& request, const TimeTelling& telling);
/// What became of it: case, decisions, what archives show.
RequestSection requestCourseSection(const evidence::RequestLine& line, const TimeTelling& telling);

} // namespace cf::ui
