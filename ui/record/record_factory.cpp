#include "ui/record/record_factory.h"

#include "ui/record/document_view.h"
#include "ui/record/record_pane.h"

namespace cf::ui {

RecordFactory recordFactory(const RecordParts& parts)
{
    return [parts](QWidget* parent, PageContext& context) {
        auto* pane = new RecordPane(parts, context, parent);
        return RecordSlot{
            pane, [pane](const std::optional<CommunicationId>& selected) { pane->presenter().show(selected); },
            [pane] { pane->setOpened(true); }, [pane](const QStringList& words) { pane->document().setMarks(words); },
            [pane](int row, qint64 rows) { pane->setPlace(row, rows); }};
    };
}

} // namespace cf::ui
