package vn.toandan.identity;

class InMemoryVaultTest implements VaultContract {

    private final Vault vault = new InMemoryVault();

    @Override
    public Vault vault() {
        return vault;
    }
}
