// A pack in words: what is wanted and there, why something is offered, what stands against sealing; and the first pages of a sealed one. Pure functions, for the page,
// the paper and the command line.
#pragma once

#include "models/evidence/pack/pack_export.h"
#include "ui/record/record_text_presenter.h"

namespace cf::ui {

QString packSubjectWord(PackSubjectKind kind);
QString packOfferWord(evidence::PackOffer offer);
QString packPlaceWord(evidence::ItemReview::Place place);
QString packAuthorityWord(PackAuthorityKind kind);
/// By its code; what is no code stays as it is.
QString packFaultSentence(const QString& code);
QString redactionWord(const QString& code);
QString packStateWord(evidence::RequirementReview::State state);
QString packDeedWord(const QString& deed); ///< of a step that can be undone: "adding", "order", …
/// In the language of the program.
QString requirementName(const PackRequirement& requirement);
QString checklistName(const PackChecklist& checklist);
/// "Account statement, 3 Mar 2026 (D-1)"; of a note who said it and when.
QString packItemTitle(const PackItem& item, const TimeTelling& telling);
/// What stands against sealing, a whole sentence; with what lifts it.
QString packBarSentence(const evidence::PackBar& bar, const evidence::PackReview& review);
/// "the authority covers account 4471 alone: 2 of other accounts are left out"; empty where nothing is.
QString leftOutSentence(const evidence::PackReview& review);
/// "sealed, version 2, 3 Mar 2026, 10:04 CET"; "draft"; "version 1 sealed, changed since".
QString packStanding(const Pack& pack, const TimeTelling& telling);

// ---- what is drawn
QString packCoverHtml(const evidence::PackReview& review, const evidence::PackSealing& sealing, const QString& whyUnsigned, const TimeTelling& telling);
QString packContentsHtml(const evidence::PackReview& review, const evidence::PackSealing& sealing, const TimeTelling& telling);
/// Of a note, a decision, or a document that has text and no pages; what is redacted is not in it. text: of the document; of notes and decisions their own.
QString packTextHtml(const PackItem& item, const QString& text, const TimeTelling& telling);
/// The text without what is redacted, each run replaced by one mark of the same length whatever it was.
QString redactedText(const QString& text, const std::vector<PackRedaction>& redactions);

} // namespace cf::ui
