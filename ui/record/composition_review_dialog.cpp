#include "ui/record/composition_review_dialog.h"

#include "ui/record/record_marks.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QLocale>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace cf::ui {

CompositionReviewDialog::CompositionReviewDialog(QWidget* window, const CompositionReviewParts& parts, const cache::Record& record, std::function<void(const QString& command)> showOutbox)
    : Overlay(window, u"reviewDialog"_s, tr("Send to composition for review"), 720)
    , m_presenter(parts)
    , m_what(wrapped(u"reviewWhat"_s, Type::Body, Ink::Fact))
    , m_bar(wrapped(u"reviewBar"_s, Type::Body, Ink::Uncertain))
    , m_told(wrapped(u"reviewTold"_s, Type::Caption, Ink::Secondary))
    , m_head(new SectionHeader(tr("Reviews of this letter")))
    , m_facts(new Facts)
    , m_outbox(button(u"reviewOutbox"_s, tr("Show in the outbox"), u"inbox"_s))
    , m_send(button(u"reviewSend"_s, tr("Send"), u"arrow"_s, Emphasis::Primary))
{
    m_facts->setObjectName(u"reviewFacts"_s);
    m_facts->setAccessibleName(tr("Reviews of this letter"));
    auto* body = scrollingWhenShort(column({m_head, m_facts}, 4));
    content()->addWidget(m_what);
    content()->addWidget(m_bar);
    content()->addWidget(body, 1);
    content()->addWidget(m_told);
    auto* close = button(u"reviewClose"_s, tr("Close"));
    addButtons({m_outbox, close, m_send});
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_send, &QPushButton::clicked, &m_presenter, &CompositionReviewPresenter::send);
    connect(m_outbox, &QPushButton::clicked, this, [this, showOutbox = std::move(showOutbox)] {
        const QString command = m_presenter.reviews().front().intent.command.key;
        accept();
        showOutbox(command);
    });
    connect(&m_presenter, &CompositionReviewPresenter::changed, this, &CompositionReviewDialog::follow);
    connect(&m_presenter, &CompositionReviewPresenter::told, m_told, &Label::setText);
    connect(m_facts, &ItemList::copied, this, [this](const QString& text) { m_told->setText(tr("Copied: %1").arg(text)); });
    m_presenter.show(record);
    follow();
}

void CompositionReviewDialog::follow()
{
    const QString bar = m_presenter.barred();
    const cache::Record& record = m_presenter.record();
    m_bar->setText(bar);
    m_bar->setVisible(!bar.isEmpty());
    m_send->setEnabled(bar.isEmpty());
    m_what->setVisible(bar.isEmpty());
    if (bar.isEmpty()) {
        const cache::RenditionRecord& first = record.renditions.front();
        m_what->setText(tr("The archived document %1 goes as it is to %2, service %3, with its ids, type, template, dates and channel, and with its SHA-256. It is compared with what was recorded right before it leaves. The report of it is kept.")
                            .arg(first.rendition.fileName.isEmpty() ? record.communication.documentId : first.rendition.fileName, m_presenter.systemName(), m_presenter.service()));
    }
    QList<RecordFact> facts;
    for (const CompositionReview& one : m_presenter.reviews()) {
        facts << reviewRecordFacts(one, m_presenter.telling());
    }
    m_facts->setFacts(factsFrom(facts));
    m_head->setVisible(!facts.isEmpty());
    m_outbox->setVisible(!facts.isEmpty());
}

} // namespace cf::ui
