package ogi;

import com.sun.jna.PointerType;
import com.sun.jna.ptr.PointerByReference;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.function.Consumer;

/** Owns a handle: close() ends it; the garbage collector does where that was forgotten. */
abstract class Owner<H extends PointerType> implements AutoCloseable {
    private static final Cleaner CLEANER = Cleaner.create();

    private final Cleaner.Cleanable cleanable;
    private H handle;

    Owner(H handle, Consumer<H> destroy) {
        this.handle = handle;
        this.cleanable = CLEANER.register(this, () -> destroy.accept(handle));
    }

    /** A call on the handle that lacks only its last parameter, the error. */
    interface CallOn<H> {
        int with(H handle, PointerByReference error);
    }

    final void call(CallOn<H> call) {
        if (handle == null) {
            throw new IllegalStateException("对象已经关闭。");
        }
        try {
            Ogi.call(error -> call.with(handle, error));
        } finally {
            Reference.reachabilityFence(this); // the handle lives until the call has ended
        }
    }

    @Override
    public final void close() {
        handle = null;
        cleanable.clean();
    }
}
