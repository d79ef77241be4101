#include "ui/compare/compare_window.h"

#include "ui/compare/compare_words_presenter.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace cf::ui {

CompareWindow::CompareWindow(const CompareParts& parts, const PageContext& context, QWidget* over)
    : QWidget(over, Qt::Window)
    , m_actions(this)
    , m_context{m_actions, context.open, context.search, context.announce}
    , m_page(new CompareWidget(parts, m_context, this))
{
    setObjectName(u"compareWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(px(640), px(400));
    resize(px(1100), px(740));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_page);
    connect(&m_page->presenter(), &ComparePresenter::changed, this, [this] { setWindowTitle(tr("%1 – Compare").arg(compareTitle(m_page->presenter()))); });
}

} // namespace cf::ui
