// Which letters of a plan are not sent again because of what was decided on what failed with them.
#include "models/base/deliver.h"
#include "ui/exceptions/exception_notes_presenter.h"
#include "ui/exceptions/exception_words_presenter.h"
#include "ui/reissue/bulk_plan_presenter.h"
#include "ui/search/words_presenter.h"

#include <algorithm>

namespace cf::ui {

void BulkPlanPresenter::askGuard()
{
    if (!m_parts.desk) {
        take(std::move(m_letters));
        return;
    }
    readExceptionNotes(*m_parts.desk, m_parts.outbox, this, [this, asked = m_asked](const Result<evidence::ExceptionNotes>& notes) {
        if (asked != m_asked) {
            return;
        }
        if (!notes) { // whether somebody decided against sending one again must be known
            fail(tr("What was done about exceptions could not be read: %1").arg(errorText(notes.error())));
            return;
        }
        std::vector<CommunicationId> letters;
        std::ranges::transform(m_letters, std::back_inserter(letters), [](const BulkLetter& one) { return one.request.communication; });
        deliver(evidence::resendHindrancesOf(m_parts.cache, std::move(letters), *notes), this,
                [this, asked](const Result<std::vector<std::pair<CommunicationId, evidence::ResendHindrance>>>& hindered) {
                    if (asked != m_asked) {
                        return;
                    }
                    if (!hindered) {
                        fail(tr("What failed with the letters could not be read: %1").arg(errorText(hindered.error())));
                        return;
                    }
                    QHash<QString, evidence::ResendHindrance> settledOtherwise;
                    for (const auto& [letter, hindrance] : *hindered) {
                        // One that nobody decided on yet is what such plans are for: another person approves it with the others.
                        if (hindrance.why != evidence::ExceptionBar::NoOutcome || hindrance.what.tie) {
                            settledOtherwise.insert(letter.value(), hindrance);
                        }
                    }
                    for (BulkLetter& one : m_letters) {
                        const auto found = settledOtherwise.constFind(one.request.communication.value());
                        if (found != settledOtherwise.constEnd()) {
                            one.group = ReissueGroup::Barred;
                            one.evidence = resendHindranceWords(*found, telling());
                            one.isIncluded = false;
                        }
                    }
                    take(std::move(m_letters));
                });
    });
}

} // namespace cf::ui
