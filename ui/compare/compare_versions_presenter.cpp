// Versions of a template: by what a composition system told of them, else by letters that were made with them.
#include "models/base/deliver.h"
#include "ui/compare/compare_presenter.h"

#include <QPromise>
#include <QThreadPool>

namespace cf::ui {

void ComparePresenter::takeVersions(const Result<evidence::TemplatePair>& pair)
{
    if (!pair) {
        m_state = State::NothingKnown;
        Q_EMIT changed();
        tell();
        return;
    }
    m_versions = *pair;
    if (m_versions.left && m_versions.right) {
        m_basis = Basis::Composition;
        compareVersions();
        return;
    }
    m_basis = Basis::LettersOfVersions;
    if (m_versions.leftLetter.isEmpty() || m_versions.rightLetter.isEmpty()) {
        m_state = State::NothingKnown;
        Q_EMIT changed();
        tell();
        return;
    }
    m_left.show({m_versions.leftLetter.value(), 0});
    m_right.show({m_versions.rightLetter.value(), 0});
    Q_EMIT changed();
}

void ComparePresenter::compareVersions()
{
    auto promise = std::make_shared<QPromise<Result<evidence::CompositionComparison>>>();
    promise->start();
    m_isComparing = true;
    QThreadPool::globalInstance()->start([promise, left = *m_versions.left, right = *m_versions.right, tokens = m_tokens] {
        promise->addResult(Result<evidence::CompositionComparison>(evidence::compareTemplates(left, right, tokens)));
        promise->finish();
    });
    deliver(promise->future(), this, [this, asked = ++m_textSequence](const Result<evidence::CompositionComparison>& compared) {
        if (asked != m_textSequence || !compared) {
            return;
        }
        m_isComparing = false;
        m_composition = *compared;
        m_state = State::Shown;
        takeText(compared->text);
    });
}

} // namespace cf::ui
